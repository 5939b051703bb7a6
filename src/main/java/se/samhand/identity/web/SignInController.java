package se.samhand.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
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
import se.samhand.identity.internal.SignIn;
import se.samhand.kernel.OpenToAll;
import se.samhand.ui.FormErrors;
import se.samhand.ui.LocalPath;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.SignInPath;
import se.samhand.ui.Words;

/// Signing in with name and password (*inloggning*).
@Controller
@RequestMapping(SignInPath.SIGN_IN)
@OpenToAll(because = "Whoever wants to sign in is not signed in yet")
class SignInController {

    private static final Duration BUSY = Duration.ofSeconds(10);

    private final SignIn signIn;
    private final Sessions sessions;
    private final SignInPages pages;

    SignInController(SignIn signIn, Sessions sessions, SignInPages pages) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView newForm(
            @RequestParam(name = SignInPath.NEXT, defaultValue = "/") String next,
            @ModelAttribute("shell") Shell shell) {
        return shell.isSignedIn()
                ? Redirect.to(LocalPath.of(next))
                : page(HttpStatus.OK, "", next, FormErrors.none(), shell.words());
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(name = "namn", defaultValue = "") String name,
            @RequestParam(name = "losenord", defaultValue = "") String password,
            @RequestParam(name = SignInPath.NEXT, defaultValue = "/") String next,
            @CookieValue(name = DeviceCookie.NAME, defaultValue = "") String device,
            @ModelAttribute("words") Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        var errors = missing(name, password, words);
        if (!errors.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, name, next, errors, words);
        }
        var attempt = new SignIn.Attempt(name, password, request.getRemoteAddr(), device);
        return switch (signIn.signIn(attempt)) {
            case SignIn.Outcome.SignedIn signedIn -> {
                sessions.begin(request, signedIn.person());
                response.addHeader(HttpHeaders.SET_COOKIE, DeviceCookie.of(signedIn.deviceToken(), request.isSecure()));
                yield Redirect.to(LocalPath.of(next));
            }
            case SignIn.Outcome.NeedsCode needs -> {
                sessions.beginHalf(request, needs.person());
                yield Redirect.to(SignInCodeController.after(LocalPath.of(next)));
            }
            case SignIn.Outcome.Refused refused ->
                refused(HttpStatus.UNPROCESSABLE_CONTENT, "identity.sign-in.refused", name, next, words);
            case SignIn.Outcome.MustWait wait -> {
                later(response, wait.delay());
                yield page(
                        HttpStatus.TOO_MANY_REQUESTS,
                        name,
                        next,
                        FormErrors.none().with("namn", words.get("identity.sign-in.wait", minutes(wait.delay()))),
                        words);
            }
            case SignIn.Outcome.IsBusy busy -> {
                later(response, BUSY);
                yield refused(HttpStatus.SERVICE_UNAVAILABLE, "identity.sign-in.busy", name, next, words);
            }
        };
    }

    private static FormErrors missing(String name, String password, Words words) {
        var errors = FormErrors.none();
        if (name.isBlank()) {
            errors = errors.with("namn", words.get("identity.sign-in.name-missing"));
        }
        return password.isEmpty() ? errors.with("losenord", words.get("identity.sign-in.password-missing")) : errors;
    }

    private ModelAndView refused(HttpStatus status, String key, String name, String next, Words words) {
        return page(status, name, next, FormErrors.none().with("namn", words.get(key)), words);
    }

    private ModelAndView page(HttpStatus status, String name, String next, FormErrors errors, Words words) {
        var view = new ModelAndView("identity/signIn", status);
        view.addObject("page", pages.page(name, LocalPath.of(next), errors, words));
        return view;
    }

    private static void later(HttpServletResponse response, Duration wait) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
    }

    /// In whole minutes, never less than one.
    private static long minutes(Duration wait) {
        return wait.toMinutes() + 1;
    }
}
