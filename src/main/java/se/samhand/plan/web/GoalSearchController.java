package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanPart;
import se.samhand.plan.internal.edit.Cell;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// Narrows the goals that an activity can count towards (*sökning*), and keeps what is chosen; saves nothing.
@Controller
@RequestMapping(EditLinks.PART + "/bidrar" + GoalSearchController.PATH)
@RequiresPermission(PlanPermissions.WRITE)
class GoalSearchController {

    static final String PATH = "/sokning";

    private static final int LONGEST = 200;

    private final PlanToEdit plans;

    GoalSearchController(PlanToEdit plans) {
        this.plans = plans;
    }

    @PostMapping
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell) {
        Cell cell = new Cell(part, PlanField.SERVED_GOALS);
        PlanPart found = plans.getPart(id, part, shell.actor());
        String typed = Typed.text(fields, "sokord");
        String searched = typed.substring(0, Math.min(LONGEST, typed.length()));
        DetailOptions options = plans.options(found.found(), cell, searched, shell.words());
        CellForm form = CellForm.typed(cell, fields);
        return new ModelAndView("plan/cell")
                .addObject(
                        "page",
                        new CellForms(found, plans.roles(), options, shell.words()).of(form, FormErrors.none(), null));
    }
}
