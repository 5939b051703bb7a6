package se.samhand.identity.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.internal.IdentityPermissions;
import se.samhand.identity.internal.MoveAccount;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Where an account belongs (*hemvist*): the part of the organisation whose administrators look after it.
@Controller
@RequiresPermission(IdentityPermissions.ADMINISTER)
@RequiresRecentSignIn
class AccountHomeController {

    private final MoveAccount moveAccount;
    private final AccountPages pages;

    AccountHomeController(MoveAccount moveAccount, AccountPages pages) {
        this.moveAccount = moveAccount;
        this.pages = pages;
    }

    @PostMapping(AccountLinks.ACCOUNT + "/hemvist")
    ModelAndView update(
            @PathVariable UUID id,
            @RequestParam(name = "hemvist", defaultValue = "") String home,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        if (home.isBlank()) {
            return wrong(id, "identity.form.home-missing", shell);
        }
        return switch (moveAccount.move(id, new ScopeId(home), shell.actor())) {
            case MoveAccount.Outcome.Moved moved -> {
                redirect.addFlashAttribute(
                        Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.account.moved")));
                yield Redirect.to(AccountLinks.account(id));
            }
            case MoveAccount.Outcome.HomeHasEnded ended -> wrong(id, "identity.form.home-ended", shell);
        };
    }

    private ModelAndView wrong(UUID id, String reasonKey, Shell shell) {
        var errors = FormErrors.none().with("hemvist", shell.words().get(reasonKey));
        return pages.wrong(id, AccountPage.Chosen.NOTHING, errors, shell);
    }
}
