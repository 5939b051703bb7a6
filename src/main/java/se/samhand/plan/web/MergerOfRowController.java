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
import se.samhand.plan.internal.draft.Correction;
import se.samhand.ui.Shell;

/// Taking another row into this one.
@Controller
@RequestMapping(DraftLinks.ROW + "/sammanslagning")
@RequiresPermission(PlanPermissions.IMPORT)
class MergerOfRowController {

    private final DraftAnswers answers;

    MergerOfRowController(DraftAnswers answers) {
        this.answers = answers;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable int row,
            @RequestParam("med") int with,
            @RequestParam int version,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return answers.press(
                id,
                version,
                new Correction.MergeRows(row, with),
                new DraftLinks(id).reviewAt(DraftLinks.rowAnchor(row)),
                shell,
                redirect);
    }
}
