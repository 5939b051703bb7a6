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
import se.samhand.identity.internal.EraseName;
import se.samhand.identity.internal.IdentityPermissions;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.ui.Flash;
import se.samhand.ui.Shell;

/// Removing the name from a closed account, for good.
@Controller
@RequestMapping(AccountLinks.ACCOUNT + "/namnborttagning")
@RequiresPermission(IdentityPermissions.ADMINISTER)
@RequiresRecentSignIn
class ErasureController {

    private final EraseName eraseName;
    private final AccountPages pages;

    ErasureController(EraseName eraseName, AccountPages pages) {
        this.eraseName = eraseName;
        this.pages = pages;
    }

    @GetMapping
    String newForm(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model) {
        var words = shell.words();
        model.addAttribute(
                "page",
                new ConfirmationPage(
                        words.get("identity.erasure.title"),
                        words.get("identity.erasure.what", pages.nameOf(id, shell)),
                        words.get("identity.erasure.lost"),
                        words.get("identity.erasure.submit"),
                        words.get("identity.erasure.keep"),
                        AccountLinks.account(id) + "/namnborttagning",
                        AccountLinks.account(id)));
        return "identity/confirmation";
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
