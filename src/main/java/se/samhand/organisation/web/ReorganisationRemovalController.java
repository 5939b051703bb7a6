package se.samhand.organisation.web;

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
import se.samhand.kernel.RequiresPermission;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.internal.DiscardReorganisation;
import se.samhand.organisation.internal.ReorganisationDetailsQuery;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Removing the draft of a reorganisation (*borttagning*).
@Controller
@RequestMapping(ReorganisationLinks.REORGANISATION + "/borttagning")
@RequiresPermission(OrganisationPermissions.CHANGE)
class ReorganisationRemovalController {

    private final DiscardReorganisation discardReorganisation;
    private final ReorganisationDetailsQuery details;
    private final ReorganisationPages pages;

    ReorganisationRemovalController(
            DiscardReorganisation discardReorganisation,
            ReorganisationDetailsQuery details,
            ReorganisationPages pages) {
        this.discardReorganisation = discardReorganisation;
        this.details = details;
        this.pages = pages;
    }

    @GetMapping
    String newForm(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model) {
        var page = pages.page(details.get(id), shell);
        model.addAttribute("page", page);
        return page.isDraft() ? "organisation/removal" : "organisation/reorganisation";
    }

    @PostMapping
    ModelAndView delete(
            @PathVariable UUID id,
            ReorganisationForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        discardReorganisation.discard(id, form.versionNumber(), shell.actor());
        return Redirect.to(
                ReorganisationLinks.REORGANISATIONS,
                shell.words().get("organisation.reorganisation.discarded"),
                redirect);
    }
}
