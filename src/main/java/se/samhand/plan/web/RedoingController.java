package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.draft.UndoCorrection.Direction;
import se.samhand.ui.Shell;

/// Making a correction again that was undone.
@Controller
@RequestMapping(DraftLinks.REDOING)
@RequiresPermission(PlanPermissions.IMPORT)
class RedoingController {

    private final DraftAnswers answers;

    RedoingController(DraftAnswers answers) {
        this.answers = answers;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @RequestParam int version,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return answers.undo(id, version, Direction.FORTH, shell, redirect);
    }
}
