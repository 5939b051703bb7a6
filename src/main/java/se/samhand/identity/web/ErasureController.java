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
import se.samhand.identity.internal.EraseName;
import se.samhand.identity.internal.IdentityPermissions;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.ui.Flash;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Removing the name from a closed account, and what goes with it, for good.
@Controller
@RequestMapping(AccountLinks.ACCOUNT + "/namnborttagning")
@RequiresPermission(IdentityPermissions.ADMINISTER)
@RequiresRecentSignIn
class ErasureController {

    private final EraseName eraseName;
    private final ErasurePages erasure;
    private final AccountPages pages;

    ErasureController(EraseName eraseName, ErasurePages erasure, AccountPages pages) {
        this.eraseName = eraseName;
        this.erasure = erasure;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        return erasure.ask(id, shell);
    }

    @PostMapping
    ModelAndView create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        return switch (eraseName.erase(id, shell.actor())) {
            case EraseName.Outcome.Erased erased -> {
                redirect.addFlashAttribute(
                        Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.erasure.done")));
                yield Redirect.to(AccountLinks.account(id));
            }
            case EraseName.Outcome.IsErased before -> Redirect.to(AccountLinks.account(id));
            case EraseName.Outcome.IsOpen open -> pages.refused(id, "identity.account.is-open", shell);
        };
    }
}
