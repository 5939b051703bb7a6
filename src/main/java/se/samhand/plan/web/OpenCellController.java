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
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// The form of one cell as the part of the page that takes the place of the cell; its page is [CellController]'s.
@Controller
@RequestMapping(EditLinks.PART + "/{field}/oppen")
@RequiresPermission(PlanPermissions.WRITE)
class OpenCellController {

    private final PlanToEdit plans;

    OpenCellController(PlanToEdit plans) {
        this.plans = plans;
    }

    @GetMapping
    String edit(
            @PathVariable UUID id,
            @PathVariable UUID part,
            @PathVariable String field,
            @RequestParam(name = "kolumn", required = false) @Nullable String column,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        PlanPart found = plans.getPart(id, part, shell.actor());
        Cell cell = CellController.cell(part, field, column);
        DetailOptions options = plans.options(found.found(), cell, shell.words());
        CellForm form = CellForm.of(cell, found.found().plan());
        model.addAttribute(
                "page", new CellForms(found, plans.roles(), options, shell.words()).of(form, FormErrors.none(), null));
        return "plan/openCell";
    }
}
