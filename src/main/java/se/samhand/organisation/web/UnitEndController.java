package se.samhand.organisation.web;

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
import se.samhand.organisation.internal.EndUnit;
import se.samhand.organisation.internal.UnitOutcome;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// The end of a unit (*avslut*) after a last day.
@Controller
@RequestMapping(OrganisationLinks.UNIT + "/avslut")
@RequiresPermission(OrganisationPermissions.CHANGE)
class UnitEndController {

    private final EndUnit endUnit;
    private final UnitFormPages pages;

    UnitEndController(EndUnit endUnit, UnitFormPages pages) {
        this.endUnit = endUnit;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String code, @ModelAttribute("shell") Shell shell) {
        return pages.ended(code, shell).orElseGet(() -> form(code, shell.words()));
    }

    private ModelAndView form(String code, Words words) {
        var unit = pages.unit(code);
        var form = new UnitForm("", "", "", pages.today().toString(), "", Integer.toString(unit.version()));
        return pages.ofEnd(code, form, FormErrors.none(), words);
    }

    @PostMapping
    ModelAndView delete(
            @PathVariable String code,
            UnitForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        var errors = form.withDayErrors(FormErrors.none(), words);
        if (!errors.isEmpty()) {
            return pages.ofEnd(code, form, errors, words);
        }
        return switch (endUnit.end(code, form.versionNumber(), form.day(), shell.actor())) {
            case UnitOutcome.Changed changed ->
                Redirect.to(OrganisationLinks.unit(code), words.get("organisation.ended"), redirect);
            case UnitOutcome.Refused refused ->
                pages.ofEnd(code, form, UnitForm.of(refused.problem(), "fran", words), words);
        };
    }
}
