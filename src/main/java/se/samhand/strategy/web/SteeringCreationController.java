package se.samhand.strategy.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.RegisterSteeringDocument;
import se.samhand.strategy.internal.steering.SteeringOutcome;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// A new steering document in the register.
@Controller
@RequestMapping(SteeringLinks.DOCUMENTS)
@RequiresPermission(SteeringPermissions.WRITE)
class SteeringCreationController {

    private final RegisterSteeringDocument registerSteeringDocument;
    private final SteeringForms forms;

    SteeringCreationController(RegisterSteeringDocument registerSteeringDocument, SteeringForms forms) {
        this.registerSteeringDocument = registerSteeringDocument;
        this.forms = forms;
    }

    @GetMapping("/nytt")
    ModelAndView newForm(@ModelAttribute("shell") Shell shell) {
        return forms.ofNew(SteeringForm.empty(), FormErrors.none(), null, shell.words());
    }

    @PostMapping
    ModelAndView create(SteeringForm form, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        var words = shell.words();
        var errors = form.errors(words);
        if (!errors.isEmpty()) {
            return forms.ofNew(form, errors, null, words);
        }
        var outcome = registerSteeringDocument.register(form.details(), shell.actor());
        return outcome instanceof SteeringOutcome.Saved(String code)
                ? Redirect.to(SteeringLinks.document(code), words.get("strategy.steering.registered"), redirect)
                : forms.ofNew(form, SteeringForms.errors(outcome, words), forms.twin(outcome, words), words);
    }
}
