package se.samhand.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.internal.EndSessions;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Flash;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Signing out of all browsers but the one at hand.
@Controller
@RequiresSignIn(because = "Everybody looks after their own account")
class OtherSessionsController {

    private final EndSessions endSessions;

    OtherSessionsController(EndSessions endSessions) {
        this.endSessions = endSessions;
    }

    @PostMapping(AccountLinks.OWN_SESSIONS + "/andra/avslut")
    ModelAndView delete(@ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        endSessions.end(shell.actor().id(), new EndSessions.Which.Others(), shell.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.sessions.ended-others")));
        return Redirect.to(AccountLinks.OWN_SESSIONS);
    }
}
