package se.samhand.organisation.web;

import java.time.Clock;
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
import se.samhand.organisation.internal.DraftReorganisation;
import se.samhand.organisation.internal.ReorganisationDetailsQuery;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Formats;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;

/// Reorganisations (*omorganisationer*): what is prepared, and what has been carried out.
@Controller
@RequestMapping(ReorganisationLinks.REORGANISATIONS)
@RequiresPermission(OrganisationPermissions.CHANGE)
class ReorganisationController {

    private final ReorganisationDetailsQuery details;
    private final ReorganisationPages pages;
    private final DraftReorganisation draftReorganisation;
    private final Clock clock;

    ReorganisationController(
            ReorganisationDetailsQuery details,
            ReorganisationPages pages,
            DraftReorganisation draftReorganisation,
            Clock clock) {
        this.details = details;
        this.pages = pages;
        this.draftReorganisation = draftReorganisation;
        this.clock = clock;
    }

    @GetMapping
    String index(
            @RequestParam(name = "sida", defaultValue = "") String sida,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        var today = ShownDay.today(Formats.today(clock));
        int page = Typed.page(sida);
        model.addAttribute("page", pages.index(details.list(page), page, today, shell));
        return "organisation/reorganisations";
    }

    @GetMapping("/ny")
    ModelAndView newForm() {
        return form(new ReorganisationForm("", "", ""), FormErrors.none());
    }

    @PostMapping
    ModelAndView create(ReorganisationForm form, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        var words = shell.words();
        var errors = form.errors(words);
        if (!errors.isEmpty()) {
            return form(form, errors);
        }
        var id = draftReorganisation.draft(form.titel(), form.day(), shell.actor());
        return Redirect.to(
                ReorganisationLinks.reorganisation(id), words.get("organisation.reorganisation.drafted"), redirect);
    }

    private static ModelAndView form(ReorganisationForm form, FormErrors errors) {
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("organisation/reorganisationForm", status)
                .addObject(
                        "page",
                        new ReorganisationFormPage(
                                true,
                                ReorganisationLinks.REORGANISATIONS,
                                ReorganisationLinks.REORGANISATIONS,
                                form,
                                errors));
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "sida", defaultValue = "") String sida,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        model.addAttribute("page", pages.page(details.get(id), sida, ReorganisationLinks.reorganisation(id), shell));
        return "organisation/reorganisation";
    }
}
