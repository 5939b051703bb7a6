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
import se.samhand.organisation.internal.AddReorganisationStep;
import se.samhand.organisation.internal.RemoveReorganisationStep;
import se.samhand.organisation.internal.ReorganisationDetailsQuery;
import se.samhand.organisation.internal.ReorganisationStep.Kind;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// The steps of a reorganisation (*steg*): one more, one less.
@Controller
@RequestMapping(ReorganisationLinks.REORGANISATION + "/steg")
@RequiresPermission(OrganisationPermissions.CHANGE)
class StepController {

    private final AddReorganisationStep addStep;
    private final RemoveReorganisationStep removeStep;
    private final StepPages pages;
    private final ReorganisationDetailsQuery details;
    private final ReorganisationPages reorganisations;

    StepController(
            AddReorganisationStep addStep,
            RemoveReorganisationStep removeStep,
            StepPages pages,
            ReorganisationDetailsQuery details,
            ReorganisationPages reorganisations) {
        this.addStep = addStep;
        this.removeStep = removeStep;
        this.pages = pages;
        this.details = details;
        this.reorganisations = reorganisations;
    }

    @GetMapping("/{slag}")
    ModelAndView newForm(
            @PathVariable UUID id, @PathVariable String slag, StepForm form, @ModelAttribute("shell") Shell shell) {
        var kind = StepKind.of(slag);
        var found = details.get(id);
        return found.reorganisation().isDraft()
                ? pages.of(found, kind, form, FormErrors.none(), shell.words())
                : reorganisations.finished(found, HttpStatus.OK, shell);
    }

    @PostMapping("/{slag}")
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable String slag,
            StepForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        var kind = StepKind.of(slag);
        var found = details.get(id);
        if (!found.reorganisation().isDraft()) {
            return reorganisations.finished(found, HttpStatus.UNPROCESSABLE_CONTENT, shell);
        }
        var errors = form.errors(kind, words);
        if (!errors.isEmpty()) {
            return pages.of(found, kind, form, errors, words);
        }
        return switch (addStep.add(id, form.versionNumber(), form.wanted(kind), shell.actor())) {
            case AddReorganisationStep.Outcome.Added added ->
                Redirect.to(
                        ReorganisationLinks.withStep(id, added.position()),
                        words.get("organisation.reorganisation.step-added"),
                        redirect);
            case AddReorganisationStep.Outcome.Refused refused ->
                pages.of(
                        found,
                        kind,
                        form,
                        FormErrors.none().with(field(kind), words.get("organisation.problem." + refused.problem())),
                        words);
        };
    }

    private static String field(Kind kind) {
        return switch (kind) {
            case MERGE, ABSORB, END -> "enhet";
            case SPLIT, RENAME -> "namn";
            case MOVE -> "hortill";
        };
    }

    @PostMapping("/{position}/borttagning")
    ModelAndView delete(
            @PathVariable UUID id,
            @PathVariable int position,
            StepForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var found = details.get(id);
        if (!found.reorganisation().isDraft()) {
            return reorganisations.finished(found, HttpStatus.UNPROCESSABLE_CONTENT, shell);
        }
        removeStep.remove(id, form.versionNumber(), position, shell.actor());
        return Redirect.to(
                ReorganisationLinks.withStep(id, Math.max(0, position - 1)),
                shell.words().get("organisation.reorganisation.step-removed"),
                redirect);
    }
}
