package se.samhand.organisation.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.internal.CarryOutReorganisation;
import se.samhand.organisation.internal.ReorganisationDetailsQuery;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Carrying a reorganisation out (*genomförande*), after one more look.
@Controller
@RequestMapping(ReorganisationLinks.REORGANISATION + "/genomforande")
@RequiresPermission(OrganisationPermissions.CHANGE)
class CarryingOutController {

    private final CarryOutReorganisation carryOut;
    private final ReorganisationDetailsQuery details;
    private final ReorganisationPages pages;

    CarryingOutController(
            CarryOutReorganisation carryOut, ReorganisationDetailsQuery details, ReorganisationPages pages) {
        this.carryOut = carryOut;
        this.details = details;
        this.pages = pages;
    }

    @GetMapping
    String newForm(
            @PathVariable UUID id,
            @RequestParam(name = "sida", defaultValue = "") String sida,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        var page = pages.page(details.get(id), sida, ReorganisationLinks.carryingOut(id), shell);
        model.addAttribute("page", page);
        return page.isReady() ? "organisation/carryingOut" : "organisation/reorganisation";
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            ReorganisationForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return switch (carryOut.carryOut(id, form.versionNumber(), shell.actor())) {
            case CarryOutReorganisation.Outcome.CarriedOut done ->
                Redirect.to(
                        ReorganisationLinks.reorganisation(id),
                        shell.words().get("organisation.reorganisation.carried-out"),
                        redirect);
            case CarryOutReorganisation.Outcome.HasNoSteps empty -> refused(id, shell);
            case CarryOutReorganisation.Outcome.Refused refused -> refused(id, shell);
        };
    }

    /// The page itself says which step is in the way, or that there is none yet.
    private ModelAndView refused(UUID id, Shell shell) {
        return new ModelAndView("organisation/reorganisation", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("page", pages.page(details.get(id), shell));
    }
}
