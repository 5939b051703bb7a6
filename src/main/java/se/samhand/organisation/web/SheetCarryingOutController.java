package se.samhand.organisation.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.internal.ImportUnits;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Letting what a list of units says become so (*genomförande*).
@Controller
@RequestMapping(SheetLinks.SHEETS + "/{id}/genomforande")
@RequiresPermission(OrganisationPermissions.CHANGE)
class SheetCarryingOutController {

    private final ImportUnits importUnits;
    private final SheetPages pages;

    SheetCarryingOutController(ImportUnits importUnits, SheetPages pages) {
        this.importUnits = importUnits;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @RequestParam(name = "avtryck", defaultValue = "") String seen,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        return switch (importUnits.carryOut(id, seen, shell.actor())) {
            case ImportUnits.Outcome.Imported done ->
                Redirect.to(
                        SheetLinks.sheet(id),
                        words.get("organisation.sheet.done", done.added(), done.changed(), done.ended()),
                        redirect);
            case ImportUnits.Outcome.ChangesNothing nothing ->
                pages.refused(id, words.get("organisation.sheet.nothing"), words);
            case ImportUnits.Outcome.LooksOtherwiseNow other ->
                pages.refused(id, words.get("organisation.sheet.otherwise"), words);
        };
    }
}
