package se.samhand.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.internal.Sessions;
import se.samhand.identity.internal.SignInAsDemoPerson;
import se.samhand.kernel.OpenToAll;
import se.samhand.ui.LocalPath;
import se.samhand.ui.Redirect;
import se.samhand.ui.SignInPath;

/// Trying out a demo data set as one of its made-up persons, with one click.
@Controller
@OpenToAll(because = "Demo accounts exist in demo data sets only, for everybody to try")
class DemoSignInController {

    private final SignInAsDemoPerson signInAsDemoPerson;
    private final Sessions sessions;

    DemoSignInController(SignInAsDemoPerson signInAsDemoPerson, Sessions sessions) {
        this.signInAsDemoPerson = signInAsDemoPerson;
        this.sessions = sessions;
    }

    @PostMapping(SignInPath.SIGN_IN + "/demo")
    ModelAndView create(
            @RequestParam(name = "konto") String signInName,
            @RequestParam(name = SignInPath.NEXT, defaultValue = "/") String next,
            HttpServletRequest request) {
        sessions.begin(request, signInAsDemoPerson.signIn(signInName));
        return Redirect.to(LocalPath.of(next));
    }
}
