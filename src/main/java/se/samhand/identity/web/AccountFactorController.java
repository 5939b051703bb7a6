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
import se.samhand.identity.internal.IdentityPermissions;
import se.samhand.identity.internal.ResetFactors;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.ui.Flash;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Removing the second factors of somebody who has lost them.
@Controller
@RequestMapping(AccountLinks.ACCOUNT + "/tvasteg/borttagning")
@RequiresPermission(IdentityPermissions.ADMINISTER)
@RequiresRecentSignIn
class AccountFactorController {

    private final ResetFactors resetFactors;
    private final AccountPages pages;

    AccountFactorController(ResetFactors resetFactors, AccountPages pages) {
        this.resetFactors = resetFactors;
        this.pages = pages;
    }

    @GetMapping
    String newForm(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model) {
        var words = shell.words();
        model.addAttribute(
                "page",
                new ConfirmationPage(
                        words.get("identity.reset.title"),
                        words.get("identity.reset.what", pages.nameOf(id, shell)),
                        words.get("identity.reset.lost"),
                        words.get("identity.reset.submit"),
                        words.get("identity.reset.keep"),
                        AccountLinks.account(id) + "/tvasteg/borttagning",
                        AccountLinks.account(id)));
        return "identity/confirmation";
    }

    @PostMapping
    ModelAndView delete(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        return switch (resetFactors.reset(id, shell.actor())) {
            case ResetFactors.Outcome.Reset reset -> {
                redirect.addFlashAttribute(
                        Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.reset.done")));
                yield Redirect.to(AccountLinks.account(id));
            }
            case ResetFactors.Outcome.HasNone none -> pages.refused(id, "identity.reset.none", shell);
        };
    }
}
