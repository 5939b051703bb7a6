package se.samhand.identity.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.internal.EndSessions;
import se.samhand.identity.internal.IdentityPermissions;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Flash;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Signing somebody out everywhere.
@Controller
@RequiresPermission(IdentityPermissions.ADMINISTER)
class AccountSessionsController {

    private final EndSessions endSessions;

    AccountSessionsController(EndSessions endSessions) {
        this.endSessions = endSessions;
    }

    @PostMapping(AccountLinks.ACCOUNT + "/utloggning")
    ModelAndView delete(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        endSessions.end(id, new EndSessions.Which.All(), shell.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.account.signed-out")));
        return Redirect.to(AccountLinks.account(id));
    }
}
