package se.samhand.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.internal.SignOut;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Flash;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.SignInPath;

/// Signing out of this browser.
@Controller
@RequiresSignIn(because = "Everybody may leave")
class SignOutController {

    private final SignOut signOut;

    SignOutController(SignOut signOut) {
        this.signOut = signOut;
    }

    @PostMapping(SignInPath.SIGN_OUT)
    ModelAndView create(@ModelAttribute("shell") Shell shell, HttpServletRequest request, RedirectAttributes redirect) {
        signOut.signOut(request, shell.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.signed-out")));
        return Redirect.to(SignInPath.SIGN_IN);
    }
}
