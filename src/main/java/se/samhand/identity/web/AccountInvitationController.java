package se.samhand.identity.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.internal.IdentityPermissions;
import se.samhand.identity.internal.InvitePerson;
import se.samhand.identity.internal.MailInvitation;
import se.samhand.identity.internal.WithdrawInvitation;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.ui.Flash;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// A new one-time link for somebody who has none that works.
@Controller
@RequiresPermission(IdentityPermissions.ADMINISTER)
@RequiresRecentSignIn
class AccountInvitationController {

    private final InvitePerson invitePerson;
    private final MailInvitation mailInvitation;
    private final WithdrawInvitation withdrawInvitation;
    private final AccountPages pages;

    AccountInvitationController(
            InvitePerson invitePerson,
            MailInvitation mailInvitation,
            WithdrawInvitation withdrawInvitation,
            AccountPages pages) {
        this.invitePerson = invitePerson;
        this.mailInvitation = mailInvitation;
        this.withdrawInvitation = withdrawInvitation;
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

    @PostMapping(AccountLinks.ACCOUNT + "/inbjudan/brev")
    ModelAndView update(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        return switch (mailInvitation.mail(id, shell.actor())) {
            case MailInvitation.Outcome.Mailed mailed -> done(id, "identity.account.mailed", shell, redirect);
            case MailInvitation.Outcome.IsClosed closed -> pages.refused(id, "identity.account.is-closed", shell);
            case MailInvitation.Outcome.IsDemo demo -> pages.refused(id, "identity.account.is-demo", shell);
            case MailInvitation.Outcome.CannotBeMailed cannot ->
                pages.refused(id, "identity.account.cannot-mail", shell);
        };
    }

    @PostMapping(AccountLinks.ACCOUNT + "/inbjudan/borttagning")
    ModelAndView delete(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        return switch (withdrawInvitation.withdraw(id, shell.actor())) {
            case WithdrawInvitation.Outcome.Withdrawn withdrawn ->
                done(id, "identity.account.withdrawn", shell, redirect);
            case WithdrawInvitation.Outcome.HasNone none -> pages.refused(id, "identity.account.no-invitation", shell);
        };
    }

    private static ModelAndView done(UUID id, String key, Shell shell, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get(key)));
        return Redirect.to(AccountLinks.account(id));
    }
}
