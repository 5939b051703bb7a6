package se.samhand.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Shell;

/// How one's own account is secured (*säkerhet*): password, second factors, browsers.
@Controller
@RequiresSignIn(because = "Everybody looks after their own account")
class SecurityController {

    private final SecurityPages pages;

    SecurityController(SecurityPages pages) {
        this.pages = pages;
    }

    @GetMapping(AccountLinks.SECURITY)
    ModelAndView show(@ModelAttribute("shell") Shell shell) {
        return pages.show(shell);
    }
}
