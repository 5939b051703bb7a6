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

/// Dividing a row in two, from one of its activities on.
@Controller
@RequestMapping(DraftLinks.ROW + "/delning")
@RequiresPermission(PlanPermissions.IMPORT)
class DivisionOfRowController {

    private final DraftAnswers answers;

    DivisionOfRowController(DraftAnswers answers) {
        this.answers = answers;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable int row,
            @RequestParam("fran") int from,
            @RequestParam int version,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return answers.press(
                id,
                version,
                new Correction.SplitRow(row, from),
                new DraftLinks(id).reviewAt(DraftLinks.rowAnchor(row)),
                shell,
                redirect);
    }
}
