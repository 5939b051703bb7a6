package se.samhand.identity.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.internal.IdentityPermissions;
import se.samhand.identity.internal.InvitePerson;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.ui.Shell;

/// A new one-time link for somebody who has none that works.
@Controller
@RequiresPermission(IdentityPermissions.ADMINISTER)
@RequiresRecentSignIn
class AccountInvitationController {

    private final InvitePerson invitePerson;
    private final AccountPages pages;

    AccountInvitationController(InvitePerson invitePerson, AccountPages pages) {
        this.invitePerson = invitePerson;
        this.pages = pages;
    }

    @PostMapping(AccountLinks.ACCOUNT + "/inbjudan")
    ModelAndView create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        return switch (invitePerson.invite(id, shell.actor())) {
            case InvitePerson.Outcome.Invited invited ->
                OneTimeLink.page(id, pages.nameOf(id, shell), invited.secret());
            case InvitePerson.Outcome.IsClosed closed -> pages.refused(id, "identity.account.is-closed", shell);
            case InvitePerson.Outcome.IsDemo demo -> pages.refused(id, "identity.account.is-demo", shell);
        };
    }
}
