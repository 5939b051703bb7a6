package se.samhand.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.internal.Sessions;
import se.samhand.identity.internal.SignInAsDemoPerson;
import se.samhand.kernel.OpenToAll;
import se.samhand.ui.FormErrors;
import se.samhand.ui.LocalPath;
import se.samhand.ui.Redirect;
import se.samhand.ui.SignInPath;
import se.samhand.ui.Words;

/// Trying out a demo data set as one of its made-up persons, with one click.
@Controller
@OpenToAll(because = "Demo accounts exist in demo data sets only, for everybody to try")
class DemoSignInController {

    /// Name of the part of the page with the persons.
    private static final String DEMO = "demo";

    private final SignInAsDemoPerson signInAsDemoPerson;
    private final Sessions sessions;
    private final SignInPages pages;

    DemoSignInController(SignInAsDemoPerson signInAsDemoPerson, Sessions sessions, SignInPages pages) {
        this.signInAsDemoPerson = signInAsDemoPerson;
        this.sessions = sessions;
        this.pages = pages;
    }

    @PostMapping(SignInPath.SIGN_IN + "/demo")
    ModelAndView create(
            @RequestParam(name = "konto") String signInName,
            @RequestParam(name = SignInPath.NEXT, defaultValue = "/") String next,
            @ModelAttribute("words") Words words,
            HttpServletRequest request) {
        return switch (signInAsDemoPerson.signIn(signInName)) {
            case SignInAsDemoPerson.Outcome.SignedIn signedIn -> {
                sessions.begin(request, signedIn.person());
                yield Redirect.to(LocalPath.of(next));
            }
            case SignInAsDemoPerson.Outcome.IsClosed closed -> {
                var errors = FormErrors.none().with(DEMO, words.get("identity.sign-in.demo.is-closed"));
                yield new ModelAndView("identity/signIn", HttpStatus.UNPROCESSABLE_CONTENT)
                        .addObject("page", pages.page("", LocalPath.of(next), errors, words));
            }
        };
    }
}
