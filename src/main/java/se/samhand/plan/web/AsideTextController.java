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

/// Keeping a text aside that does not belong to the plan.
@Controller
@RequestMapping(DraftLinks.TEXT + "/sidan")
@RequiresPermission(PlanPermissions.IMPORT)
class AsideTextController {

    private final DraftAnswers answers;

    AsideTextController(DraftAnswers answers) {
        this.answers = answers;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable int text,
            @RequestParam int version,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return answers.press(
                id, version, new Correction.SetTextAside(text), new DraftLinks(id).reviewAt("texter"), shell, redirect);
    }
}
