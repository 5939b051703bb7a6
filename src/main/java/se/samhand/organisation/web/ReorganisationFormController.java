package se.samhand.organisation.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import se.samhand.organisation.internal.EditReorganisation;
import se.samhand.organisation.internal.ReorganisationDetailsQuery;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Title and day of a reorganisation (*uppgifter*).
@Controller
@RequestMapping(ReorganisationLinks.REORGANISATION + "/uppgifter")
@RequiresPermission(OrganisationPermissions.CHANGE)
class ReorganisationFormController {

    private final EditReorganisation editReorganisation;
    private final ReorganisationDetailsQuery details;
    private final ReorganisationPages pages;

    ReorganisationFormController(
            EditReorganisation editReorganisation, ReorganisationDetailsQuery details, ReorganisationPages pages) {
        this.editReorganisation = editReorganisation;
        this.details = details;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        var found = details.get(id);
        var now = found.reorganisation();
        if (!now.isDraft()) {
            return pages.finished(found, HttpStatus.OK, shell);
        }
        return form(
                id,
                new ReorganisationForm(now.title(), now.day().toString(), Integer.toString(now.version())),
                FormErrors.none());
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID id,
            ReorganisationForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        var found = details.get(id);
        if (!found.reorganisation().isDraft()) {
            return pages.finished(found, HttpStatus.UNPROCESSABLE_CONTENT, shell);
        }
        var errors = form.errors(words);
        if (!errors.isEmpty()) {
            return form(id, form, errors);
        }
        editReorganisation.edit(id, form.versionNumber(), form.titel(), form.day(), shell.actor());
        return Redirect.to(
                ReorganisationLinks.reorganisation(id), words.get("organisation.reorganisation.edited"), redirect);
    }

    private static ModelAndView form(UUID id, ReorganisationForm form, FormErrors errors) {
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("organisation/reorganisationForm", status)
                .addObject(
                        "page",
                        new ReorganisationFormPage(
                                false,
                                ReorganisationLinks.details(id),
                                ReorganisationLinks.reorganisation(id),
                                form,
                                errors));
    }
}
