package se.samhand.identity.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.internal.ChangePassword;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Changing one's own password.
@Controller
@RequestMapping(AccountLinks.PASSWORD)
@RequiresSignIn(because = "Everybody looks after their own account")
class PasswordController {

    private static final String PRESENT = "nuvarande";
    private static final String WANTED = "nytt";

    private final ChangePassword changePassword;

    PasswordController(ChangePassword changePassword) {
        this.changePassword = changePassword;
    }

    @GetMapping
    ModelAndView edit() {
        return page(HttpStatus.OK, FormErrors.none());
    }

    @PostMapping
    ModelAndView update(
            @RequestParam(name = PRESENT, defaultValue = "") String present,
            @RequestParam(name = WANTED, defaultValue = "") String wanted,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        return switch (changePassword.change(present, wanted, shell.actor())) {
            case ChangePassword.Outcome.Changed changed -> {
                redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(words.get("identity.password.changed")));
                yield Redirect.to(AccountLinks.OWN);
            }
            case ChangePassword.Outcome.PresentIsWrong wrong ->
                refused(PRESENT, words.get("identity.password.present-wrong"));
            case ChangePassword.Outcome.IsWeak weak -> refused(WANTED, PasswordWords.of(weak.problem(), words));
            case ChangePassword.Outcome.MustWait later ->
                page(
                        HttpStatus.TOO_MANY_REQUESTS,
                        error(
                                PRESENT,
                                words.get("identity.sign-in.wait", later.delay().toMinutes() + 1)));
            case ChangePassword.Outcome.IsBusy busy -> page(HttpStatus.SERVICE_UNAVAILABLE, error(WANTED, busy(words)));
        };
    }

    private static String busy(Words words) {
        return words.get("identity.password.busy");
    }

    private static FormErrors error(String field, String message) {
        return FormErrors.none().with(field, message);
    }

    private static ModelAndView refused(String field, String message) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, error(field, message));
    }

    private static ModelAndView page(HttpStatus status, FormErrors errors) {
        var view = new ModelAndView("identity/password", status);
        view.addObject("page", new PasswordPage("", errors));
        return view;
    }
}
