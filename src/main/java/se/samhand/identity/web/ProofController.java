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
import se.samhand.identity.internal.OwnSecurityQuery;
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
    private static final String CODE = "kod";

    private final ConfirmSignIn confirmSignIn;
    private final OwnSecurityQuery security;
    private final Sessions sessions;

    ProofController(ConfirmSignIn confirmSignIn, OwnSecurityQuery security, Sessions sessions) {
        this.confirmSignIn = confirmSignIn;
        this.security = security;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView newForm(
            @RequestParam(name = SignInPath.NEXT, defaultValue = "/") String next,
            @ModelAttribute("shell") Shell shell) {
        return page(HttpStatus.OK, next, FormErrors.none(), shell);
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(name = PASSWORD, defaultValue = "") String password,
            @RequestParam(name = CODE, defaultValue = "") String code,
            @RequestParam(name = SignInPath.NEXT, defaultValue = "/") String next,
            @ModelAttribute("shell") Shell shell,
            HttpServletRequest request) {
        var words = shell.words();
        var field = password.isEmpty() && !code.isEmpty() ? CODE : PASSWORD;
        if (password.isEmpty() && code.isEmpty()) {
            return refused(field, HttpStatus.UNPROCESSABLE_CONTENT, next, "identity.sign-in.password-missing", shell);
        }
        var proof =
                field.equals(CODE) ? new ConfirmSignIn.Proof.Code(code) : new ConfirmSignIn.Proof.Password(password);
        return switch (confirmSignIn.confirm(proof, shell.actor())) {
            case ConfirmSignIn.Outcome.Confirmed confirmed -> {
                sessions.prove(request);
                yield Redirect.to(LocalPath.of(next));
            }
            case ConfirmSignIn.Outcome.Refused wrong ->
                refused(
                        field,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        next,
                        field.equals(CODE) ? "identity.code.wrong" : "identity.proof.password-wrong",
                        shell);
            case ConfirmSignIn.Outcome.MustWait later ->
                page(
                        HttpStatus.TOO_MANY_REQUESTS,
                        next,
                        FormErrors.none()
                                .with(
                                        field,
                                        words.get(
                                                "identity.sign-in.wait",
                                                later.delay().toMinutes() + 1)),
                        shell);
            case ConfirmSignIn.Outcome.IsBusy busy ->
                refused(field, HttpStatus.SERVICE_UNAVAILABLE, next, "identity.password.busy", shell);
        };
    }

    private ModelAndView refused(String field, HttpStatus status, String next, String key, Shell shell) {
        return page(status, next, FormErrors.none().with(field, shell.words().get(key)), shell);
    }

    private ModelAndView page(HttpStatus status, String next, FormErrors errors, Shell shell) {
        var hasCodes = security.get(shell.actor()).factors().isDemanded();
        return new ModelAndView("identity/proof", status)
                .addObject("page", new ProofPage(LocalPath.of(next), hasCodes, errors));
    }
}
