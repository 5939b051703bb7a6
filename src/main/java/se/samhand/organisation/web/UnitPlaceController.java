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
import se.samhand.organisation.internal.MoveUnit;
import se.samhand.organisation.internal.UnitOutcome;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// The place of a unit (*plats*): what it belongs to, from a day on.
@Controller
@RequestMapping(OrganisationLinks.UNIT + "/plats")
@RequiresPermission(OrganisationPermissions.CHANGE)
class UnitPlaceController {

    private final MoveUnit moveUnit;
    private final UnitFormPages pages;

    UnitPlaceController(MoveUnit moveUnit, UnitFormPages pages) {
        this.moveUnit = moveUnit;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String code, @ModelAttribute("shell") Shell shell) {
        return pages.ended(code, shell).orElseGet(() -> form(code, shell.words()));
    }

    private ModelAndView form(String code, Words words) {
        var unit = pages.unit(code);
        var now = unit.last();
        var form = new UnitForm("", "", "", pages.today().toString(), now.parent(), Integer.toString(unit.version()));
        return pages.ofPlace(code, form, FormErrors.none(), words);
    }

    @PostMapping
    ModelAndView update(
            @PathVariable String code,
            UnitForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        var errors = form.withDayErrors(FormErrors.none(), words);
        if (!errors.isEmpty()) {
            return pages.ofPlace(code, form, errors, words);
        }
        return switch (moveUnit.move(code, form.versionNumber(), form.day(), form.hortill(), shell.actor())) {
            case UnitOutcome.Changed changed ->
                Redirect.to(OrganisationLinks.unit(code), words.get("organisation.moved"), redirect);
            case UnitOutcome.Refused refused ->
                pages.ofPlace(code, form, UnitForm.of(refused.problem(), "hortill", words), words);
        };
    }
}
