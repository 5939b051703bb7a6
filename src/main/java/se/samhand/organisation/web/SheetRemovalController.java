package se.samhand.organisation.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.internal.DiscardUnitSheet;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Throwing away a list of units that waits (*borttagning*).
@Controller
@RequestMapping(SheetLinks.SHEETS + "/{id}/borttagning")
@RequiresPermission(OrganisationPermissions.CHANGE)
class SheetRemovalController {

    private final DiscardUnitSheet discardUnitSheet;
    private final SheetPages pages;

    SheetRemovalController(DiscardUnitSheet discardUnitSheet, SheetPages pages) {
        this.discardUnitSheet = discardUnitSheet;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        var page = pages.page(id, "", 1, "", shell.words());
        return new ModelAndView(page.isWaiting() ? "organisation/sheetRemoval" : "organisation/sheet")
                .addObject("page", page);
    }

    @PostMapping
    ModelAndView delete(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        var words = shell.words();
        return switch (discardUnitSheet.discard(id, shell.actor())) {
            case DiscardUnitSheet.Outcome.Discarded discarded ->
                Redirect.to(OrganisationLinks.ORGANISATION, words.get("organisation.sheet.discarded"), redirect);
            case DiscardUnitSheet.Outcome.IsCarriedOut done ->
                pages.refused(id, words.get("organisation.sheet.is-carried-out"), words);
        };
    }
}
