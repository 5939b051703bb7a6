package se.samhand.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.internal.ConfirmSignIn;
import se.samhand.identity.internal.Sessions;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.FormErrors;
import se.samhand.ui.LocalPath;
import se.samhand.ui.Shell;
import se.samhand.ui.SignInPath;

/// Showing again who one is (*bekräftelse*), before something sensitive.
@Controller
@RequestMapping(SignInPath.AGAIN)
@RequiresSignIn(because = "Everybody may show who they are")
class ProofController {

    private static final String PASSWORD = "losenord";

    private final ConfirmSignIn confirmSignIn;
    private final Sessions sessions;

    ProofController(ConfirmSignIn confirmSignIn, Sessions sessions) {
        this.confirmSignIn = confirmSignIn;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView newForm(@RequestParam(name = SignInPath.NEXT, defaultValue = "/") String next) {
        return page(HttpStatus.OK, next, FormErrors.none());
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(name = PASSWORD, defaultValue = "") String password,
            @RequestParam(name = SignInPath.NEXT, defaultValue = "/") String next,
            @ModelAttribute("shell") Shell shell,
            HttpServletRequest request) {
        var words = shell.words();
        if (password.isEmpty()) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, next, words.get("identity.sign-in.password-missing"));
        }
        return switch (confirmSignIn.confirm(password, shell.actor())) {
            case ConfirmSignIn.Outcome.Confirmed confirmed -> {
                sessions.prove(request);
                yield Redirect.to(LocalPath.of(next));
            }
            case ConfirmSignIn.Outcome.Refused wrong ->
                refused(HttpStatus.UNPROCESSABLE_CONTENT, next, words.get("identity.proof.password-wrong"));
            case ConfirmSignIn.Outcome.MustWait later ->
                refused(
                        HttpStatus.TOO_MANY_REQUESTS,
                        next,
                        words.get("identity.sign-in.wait", later.delay().toMinutes() + 1));
            case ConfirmSignIn.Outcome.IsBusy busy ->
                refused(HttpStatus.SERVICE_UNAVAILABLE, next, words.get("identity.password.busy"));
        };
    }

    private static ModelAndView refused(HttpStatus status, String next, String message) {
        return page(status, next, FormErrors.none().with(PASSWORD, message));
    }

    private static ModelAndView page(HttpStatus status, String next, FormErrors errors) {
        var view = new ModelAndView("identity/proof", status);
        view.addObject("page", new ProofPage(LocalPath.of(next), errors));
        return view;
    }
}
