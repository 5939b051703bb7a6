package se.samhand.plan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanPart;
import se.samhand.plan.internal.edit.Cell;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.ui.Shell;

/// What one cell of a plan's table says now, as the part of the page that takes the place of its form.
@Controller
@RequestMapping(EditLinks.PART + "/{field}/visad")
@RequiresPermission(PlanPermissions.WRITE)
class ShownCellController {

    private final PlanToEdit plans;
    private final EditPages pages;

    ShownCellController(PlanToEdit plans, EditPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @PathVariable UUID part,
            @PathVariable String field,
            @RequestParam(name = "kolumn", required = false) @Nullable String column,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        Cell cell = CellController.cell(part, field, column);
        // Which sub-area stands first on the page is known of the whole plan only.
        PlanPart found = cell.field() == PlanField.AREAS
                ? PlanPart.of(plans.get(id, shell.actor()))
                : plans.getPart(id, part, shell.actor());
        model.addAttribute("page", pages.cell(found, cell, shell));
        return "plan/shownCell";
    }
}
