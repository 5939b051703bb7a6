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
import se.samhand.identity.internal.PasskeyChallenges;
import se.samhand.identity.internal.Sessions;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.FormErrors;
import se.samhand.ui.LocalPath;
import se.samhand.ui.Redirect;
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
    private final PasskeyChallenges challenges;
    private final Sessions sessions;

    ProofController(
            ConfirmSignIn confirmSignIn, OwnSecurityQuery security, PasskeyChallenges challenges, Sessions sessions) {
        this.confirmSignIn = confirmSignIn;
        this.security = security;
        this.challenges = challenges;
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
            @RequestParam(name = "svar", defaultValue = "") String answer,
            @RequestParam(name = SignInPath.NEXT, defaultValue = "/") String next,
            @ModelAttribute("shell") Shell shell,
            HttpServletRequest request) {
        var words = shell.words();
        var field = password.isEmpty() && !code.isEmpty() ? CODE : PASSWORD;
        if (password.isEmpty() && code.isEmpty() && answer.isEmpty()) {
            return refused(field, HttpStatus.UNPROCESSABLE_CONTENT, next, "identity.sign-in.password-missing", shell);
        }
        var proof = proof(password, code, answer, request);
        return switch (confirmSignIn.confirm(proof, shell.actor())) {
            case ConfirmSignIn.Outcome.Confirmed confirmed -> {
                sessions.prove(request);
                yield Redirect.to(LocalPath.of(next));
            }
            case ConfirmSignIn.Outcome.Refused wrong ->
                refused(field, HttpStatus.UNPROCESSABLE_CONTENT, next, wrong(proof), shell);
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

    private ConfirmSignIn.Proof proof(String password, String code, String answer, HttpServletRequest request) {
        if (!password.isEmpty()) {
            return new ConfirmSignIn.Proof.Password(password);
        }
        return code.isEmpty()
                ? new ConfirmSignIn.Proof.Passkey(challenges.take(request), answer)
                : new ConfirmSignIn.Proof.Code(code);
    }

    private static String wrong(ConfirmSignIn.Proof proof) {
        return switch (proof) {
            case ConfirmSignIn.Proof.Password password -> "identity.proof.password-wrong";
            case ConfirmSignIn.Proof.Code code -> "identity.code.wrong";
            case ConfirmSignIn.Proof.Passkey passkey -> "identity.proof.passkey-wrong";
        };
    }

    private ModelAndView refused(String field, HttpStatus status, String next, String key, Shell shell) {
        return page(status, next, FormErrors.none().with(field, shell.words().get(key)), shell);
    }

    private ModelAndView page(HttpStatus status, String next, FormErrors errors, Shell shell) {
        var factors = security.get(shell.actor()).factors();
        return new ModelAndView("identity/proof", status)
                .addObject(
                        "page",
                        new ProofPage(
                                LocalPath.of(next),
                                factors.isDemanded(),
                                !factors.passkeys().isEmpty(),
                                errors));
    }
}
