package se.samhand.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.internal.Sessions;
import se.samhand.identity.internal.SignInWithCode;
import se.samhand.kernel.OpenToAll;
import se.samhand.ui.FormErrors;
import se.samhand.ui.LocalPath;
import se.samhand.ui.Redirect;
import se.samhand.ui.SignInPath;
import se.samhand.ui.Words;

/// The second step of signing in (*inloggning i två steg*): a code beside the password.
@Controller
@RequestMapping(SignInCodeController.PATH)
@OpenToAll(because = "Whoever has shown the password only is not signed in yet")
class SignInCodeController {

    static final String PATH = SignInPath.SIGN_IN + "/kod";

    private final SignInWithCode signInWithCode;
    private final Sessions sessions;

    SignInCodeController(SignInWithCode signInWithCode, Sessions sessions) {
        this.signInWithCode = signInWithCode;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView newForm(
            @RequestParam(name = SignInPath.NEXT, defaultValue = "/") String next, HttpServletRequest request) {
        return sessions.half(request)
                .map(person -> page(HttpStatus.OK, next, FormErrors.none()))
                .orElseGet(() -> beginAnew(next));
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(name = "kod", defaultValue = "") String code,
            @RequestParam(name = SignInPath.NEXT, defaultValue = "/") String next,
            @CookieValue(name = DeviceCookie.NAME, defaultValue = "") String device,
            @ModelAttribute("words") Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        var half = sessions.half(request);
        if (half.isEmpty()) {
            return beginAnew(next);
        }
        UUID person = half.get();
        var attempt = new SignInWithCode.Attempt(person, code, request.getRemoteAddr(), device);
        return switch (signInWithCode.signIn(attempt)) {
            case SignInWithCode.Outcome.SignedIn signedIn -> {
                sessions.begin(request, person);
                response.addHeader(HttpHeaders.SET_COOKIE, DeviceCookie.of(signedIn.deviceToken(), request.isSecure()));
                yield Redirect.to(LocalPath.of(next));
            }
            case SignInWithCode.Outcome.Refused refused ->
                page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        next,
                        FormErrors.none().with("kod", words.get("identity.code.wrong")));
            case SignInWithCode.Outcome.NeedsRecoveryCode spent ->
                page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        next,
                        FormErrors.none().with("kod", words.get("identity.code.spent")));
            case SignInWithCode.Outcome.MustWait wait -> {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER, String.valueOf(wait.delay().toSeconds() + 1));
                yield page(
                        HttpStatus.TOO_MANY_REQUESTS,
                        next,
                        FormErrors.none()
                                .with(
                                        "kod",
                                        words.get(
                                                "identity.sign-in.wait",
                                                wait.delay().toMinutes() + 1)));
            }
        };
    }

    /// The page where the second step is taken, with the page that one wanted.
    static String after(String next) {
        return SignInPath.secondStep(PATH, next);
    }

    private static ModelAndView beginAnew(String next) {
        return Redirect.to(SignInPath.backTo(LocalPath.of(next)));
    }

    private static ModelAndView page(HttpStatus status, String next, FormErrors errors) {
        return new ModelAndView("identity/code", status).addObject("page", new CodePage(LocalPath.of(next), errors));
    }
}
