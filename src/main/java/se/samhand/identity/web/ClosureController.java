package se.samhand.identity.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.internal.CloseAccount;
import se.samhand.identity.internal.IdentityPermissions;
import se.samhand.identity.internal.ReopenAccount;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Flash;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Closing an account (*stängning*), and opening it again.
@Controller
@RequestMapping(AccountLinks.ACCOUNT + "/stangning")
@RequiresPermission(IdentityPermissions.ADMINISTER)
class ClosureController {

    private final CloseAccount closeAccount;
    private final ReopenAccount reopenAccount;
    private final ClosurePages closure;
    private final AccountPages pages;

    ClosureController(
            CloseAccount closeAccount, ReopenAccount reopenAccount, ClosurePages closure, AccountPages pages) {
        this.closeAccount = closeAccount;
        this.reopenAccount = reopenAccount;
        this.closure = closure;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        return closure.ask(id, shell);
    }

    @PostMapping
    ModelAndView create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        return switch (closeAccount.close(id, shell.actor())) {
            case CloseAccount.Outcome.Closed closed -> {
                redirect.addFlashAttribute(
                        Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.closure.done")));
                yield Redirect.to(AccountLinks.account(id));
            }
            case CloseAccount.Outcome.IsClosed before -> Redirect.to(AccountLinks.account(id));
            case CloseAccount.Outcome.IsLastAdministrator last ->
                pages.refused(id, "identity.account.last-administrator", shell);
        };
    }

    @PostMapping("/borttagning")
    ModelAndView delete(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        return switch (reopenAccount.reopen(id, shell.actor())) {
            case ReopenAccount.Outcome.Reopened reopened -> {
                redirect.addFlashAttribute(
                        Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.closure.reopened")));
                yield Redirect.to(AccountLinks.account(id));
            }
            case ReopenAccount.Outcome.IsOpen before -> Redirect.to(AccountLinks.account(id));
            case ReopenAccount.Outcome.IsErased erased -> pages.refused(id, "identity.account.is-erased", shell);
        };
    }
}
