package se.samhand.identity.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.internal.EndSessions;
import se.samhand.identity.internal.Sessions;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Flash;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Where one is signed in (*mina inloggningar*).
@Controller
@RequestMapping(AccountLinks.OWN_SESSIONS)
@RequiresSignIn(because = "Everybody looks after their own account")
class OwnSessionsController {

    private final Sessions sessions;
    private final EndSessions endSessions;

    OwnSessionsController(Sessions sessions, EndSessions endSessions) {
        this.sessions = sessions;
        this.endSessions = endSessions;
    }

    @GetMapping
    String index(@ModelAttribute("shell") Shell shell, Model model) {
        var words = shell.words();
        var items = sessions.of(shell.actor().id()).stream()
                .map(browser -> new OwnSessionsPage.Item(
                        browser.browser().isEmpty() ? words.get("identity.sessions.unknown") : browser.browser(),
                        words.formats().moment(browser.since()),
                        words.formats().moment(browser.lastSeen()),
                        browser.isThis(),
                        AccountLinks.OWN_SESSIONS + "/" + browser.id() + "/avslut"))
                .toList();
        model.addAttribute("page", new OwnSessionsPage(items));
        return "identity/sessions";
    }

    @PostMapping("/{id}/avslut")
    ModelAndView delete(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        endSessions.end(shell.actor().id(), new EndSessions.Which.One(id), shell.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.sessions.ended-one")));
        return Redirect.to(AccountLinks.OWN_SESSIONS);
    }
}
