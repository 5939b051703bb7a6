package se.samhand.organisation.web;

import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.UnitKind;
import se.samhand.organisation.internal.AddUnit;
import se.samhand.organisation.internal.UnitOutcome;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Something new in the organisation, or a new partner.
@Controller
@RequestMapping(OrganisationLinks.ORGANISATION)
@RequiresPermission(OrganisationPermissions.CHANGE)
class UnitCreationController {

    private final AddUnit addUnit;
    private final UnitFormPages pages;

    UnitCreationController(AddUnit addUnit, UnitFormPages pages) {
        this.addUnit = addUnit;
        this.pages = pages;
    }

    @GetMapping("/ny")
    ModelAndView newForm(
            @RequestParam(name = "hortill", defaultValue = "") String parent,
            @RequestParam(name = "parter", defaultValue = "") String partners,
            @ModelAttribute("words") Words words) {
        return pages.ofNew(UnitForm.empty(pages.today(), parent), partners.equals("ja"), FormErrors.none(), words);
    }

    @PostMapping
    ModelAndView create(UnitForm form, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        var words = shell.words();
        var kind = Arrays.stream(UnitKind.values())
                .filter(each -> each.name().equals(form.slag()))
                .findFirst();
        boolean isOfPartners = kind.map(UnitKind::isPartner).orElse(false);
        var errors = kind.isPresent()
                ? FormErrors.none()
                : FormErrors.none().with("slag", words.get("organisation.form.kind-missing"));
        errors = form.withDayErrors(form.withNameErrors(errors, words), words);
        if (kind.isEmpty() || !errors.isEmpty()) {
            return pages.ofNew(form, isOfPartners, errors, words);
        }
        var wanted = new AddUnit.NewUnit(
                kind.get(),
                form.namn(),
                form.shortName(),
                form.hortill().isEmpty() ? null : form.hortill(),
                form.day());
        return switch (addUnit.add(wanted, shell.actor())) {
            case UnitOutcome.Changed added ->
                Redirect.to(
                        OrganisationLinks.unit(added.code()), words.get("organisation.added", form.namn()), redirect);
            case UnitOutcome.Refused refused ->
                pages.ofNew(form, isOfPartners, UnitForm.of(refused.problem(), "namn", words), words);
        };
    }
}
