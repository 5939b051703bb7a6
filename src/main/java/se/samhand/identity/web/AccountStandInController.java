package se.samhand.identity.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.internal.EndStandIn;
import se.samhand.identity.internal.IdentityPermissions;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.ui.Flash;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// The stand-ins of somebody who cannot arrange for one, such as who fell ill.
@Controller
@RequestMapping(AccountLinks.ACCOUNT + "/vikarie")
@RequiresPermission(IdentityPermissions.ADMINISTER)
@RequiresRecentSignIn
class AccountStandInController {

    private final StandInPages pages;
    private final EndStandIn endStandIn;

    AccountStandInController(StandInPages pages, EndStandIn endStandIn) {
        this.pages = pages;
        this.endStandIn = endStandIn;
    }

    @GetMapping
    ModelAndView index(
            @PathVariable UUID id,
            @RequestParam(name = "sok", defaultValue = "") String search,
            @ModelAttribute("shell") Shell shell) {
        return pages.show(id, href(id), search, shell);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            StandInForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return pages.create(id, href(id), form, shell, redirect);
    }

    @PostMapping("/{standIn}/avslut")
    ModelAndView delete(
            @PathVariable UUID id,
            @PathVariable UUID standIn,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        endStandIn.end(id, standIn, shell.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.stand-in.ended")));
        return Redirect.to(href(id));
    }

    private static String href(UUID id) {
        return AccountLinks.account(id) + "/vikarie";
    }
}
