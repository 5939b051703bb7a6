package se.samhand.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.internal.PasskeyChallenges;
import se.samhand.identity.internal.Sessions;
import se.samhand.identity.internal.SignInWithPasskey;
import se.samhand.kernel.OpenToAll;
import se.samhand.ui.FormErrors;
import se.samhand.ui.LocalPath;
import se.samhand.ui.Redirect;
import se.samhand.ui.SignInPath;
import se.samhand.ui.Words;

/// Signing in with a passkey (*nyckel*).
@Controller
@OpenToAll(because = "Whoever wants to sign in is not signed in yet")
class PasskeySignInController {

    static final String PATH = SignInPath.SIGN_IN + "/nyckel";

    private final SignInWithPasskey signInWithPasskey;
    private final PasskeyChallenges challenges;
    private final Sessions sessions;
    private final SignInPages pages;

    PasskeySignInController(
            SignInWithPasskey signInWithPasskey, PasskeyChallenges challenges, Sessions sessions, SignInPages pages) {
        this.signInWithPasskey = signInWithPasskey;
        this.challenges = challenges;
        this.sessions = sessions;
        this.pages = pages;
    }

    @PostMapping(PATH)
    ModelAndView create(
            @RequestParam(name = "svar", defaultValue = "") String answer,
            @RequestParam(name = SignInPath.NEXT, defaultValue = "/") String next,
            @CookieValue(name = DeviceCookie.NAME, defaultValue = "") String device,
            @ModelAttribute("words") Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signInWithPasskey.signIn(challenges.take(request), answer, device)) {
            case SignInWithPasskey.Outcome.SignedIn signedIn -> {
                sessions.begin(request, signedIn.person());
                response.addHeader(HttpHeaders.SET_COOKIE, DeviceCookie.of(signedIn.deviceToken(), request.isSecure()));
                yield Redirect.to(LocalPath.of(next));
            }
            case SignInWithPasskey.Outcome.Refused refused ->
                new ModelAndView("identity/signIn", HttpStatus.UNPROCESSABLE_CONTENT)
                        .addObject(
                                "page",
                                pages.page(
                                        "",
                                        LocalPath.of(next),
                                        FormErrors.none().with("namn", words.get("identity.passkey.refused")),
                                        words));
        };
    }
}
