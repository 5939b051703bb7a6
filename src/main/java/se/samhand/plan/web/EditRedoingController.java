package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.edit.UndoEdit;
import se.samhand.ui.Shell;

/// Doing again what a person took back.
@Controller
@RequestMapping(EditLinks.EDITOR + "/omgorning")
@RequiresPermission(PlanPermissions.WRITE)
class EditRedoingController {

    private final EditAnswers answers;

    EditRedoingController(EditAnswers answers) {
        this.answers = answers;
    }

    @PostMapping
    ModelAndView create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        return answers.undo(id, UndoEdit.Way.FORWARD, shell, redirect);
    }
}
