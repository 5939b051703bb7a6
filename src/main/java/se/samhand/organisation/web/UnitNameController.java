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
import se.samhand.organisation.internal.RenameUnit;
import se.samhand.organisation.internal.UnitOutcome;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// The name of a unit (*namn*): another one from a day on.
@Controller
@RequestMapping(OrganisationLinks.UNIT + "/namn")
@RequiresPermission(OrganisationPermissions.CHANGE)
class UnitNameController {

    private final RenameUnit renameUnit;
    private final UnitFormPages pages;

    UnitNameController(RenameUnit renameUnit, UnitFormPages pages) {
        this.renameUnit = renameUnit;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String code, @ModelAttribute("shell") Shell shell) {
        return pages.ended(code, shell).orElseGet(() -> form(code, shell.words()));
    }

    private ModelAndView form(String code, Words words) {
        var unit = pages.unit(code);
        var now = unit.last();
        var form = new UnitForm(
                "", now.name(), now.shortName(), pages.today().toString(), "", Integer.toString(unit.version()));
        return pages.ofName(code, form, FormErrors.none(), words);
    }

    @PostMapping
    ModelAndView update(
            @PathVariable String code,
            UnitForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        var errors = form.withDayErrors(form.withNameErrors(FormErrors.none(), words), words);
        if (!errors.isEmpty()) {
            return pages.ofName(code, form, errors, words);
        }
        return switch (renameUnit.rename(
                code, form.versionNumber(), form.day(), form.namn(), form.shortName(), shell.actor())) {
            case UnitOutcome.Changed changed ->
                Redirect.to(OrganisationLinks.unit(code), words.get("organisation.renamed"), redirect);
            case UnitOutcome.Refused refused ->
                pages.ofName(code, form, UnitForm.of(refused.problem(), "namn", words), words);
        };
    }
}
