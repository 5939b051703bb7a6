package se.samhand.strategy.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.StaleVersion;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.EditSteeringDocument;
import se.samhand.strategy.internal.steering.SteeringOutcome;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// What the register says of a steering document (*uppgifter*).
@Controller
@RequestMapping(SteeringLinks.DOCUMENT + "/uppgifter")
@RequiresPermission(SteeringPermissions.WRITE)
class SteeringFormController {

    private final EditSteeringDocument editSteeringDocument;
    private final SteeringForms forms;

    SteeringFormController(EditSteeringDocument editSteeringDocument, SteeringForms forms) {
        this.editSteeringDocument = editSteeringDocument;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String code, @ModelAttribute("shell") Shell shell) {
        var now = forms.document(code);
        return forms.ofOld(code, SteeringForm.of(now.details(), now.version()), FormErrors.none(), null, shell.words());
    }

    @PostMapping
    ModelAndView update(
            @PathVariable String code,
            SteeringForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        var errors = form.errors(words);
        if (!errors.isEmpty()) {
            return forms.ofOld(code, form, errors, null, words);
        }
        try {
            var outcome = editSteeringDocument.edit(code, form.versionNumber(), form.details(), shell.actor());
            return outcome instanceof SteeringOutcome.Saved
                    ? Redirect.to(SteeringLinks.document(code), words.get("strategy.steering.edited"), redirect)
                    : forms.ofOld(code, form, SteeringForms.errors(outcome, words), forms.twin(outcome, words), words);
        } catch (StaleVersion changedMeanwhile) {
            return forms.ofConflict(code, form, words);
        }
    }
}
