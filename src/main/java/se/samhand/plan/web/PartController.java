package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.edit.PartHistoryQuery;
import se.samhand.ui.Shell;

/// What can be done with a whole row or activity.
@Controller
@RequestMapping(EditLinks.PART)
@RequiresPermission(PlanPermissions.WRITE)
class PartController {

    private final PlanToEdit plans;
    private final PartHistoryQuery history;
    private final PlanPages pages;

    PartController(PlanToEdit plans, PartHistoryQuery history, PlanPages pages) {
        this.plans = plans;
        this.history = history;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable UUID part, @ModelAttribute("shell") Shell shell, Model model) {
        var found = plans.get(id, shell.actor());
        var details = DetailText.of(found, shell.words());
        var events = history.of(found.plan().id(), part).stream()
                .map(made -> PartEvent.of(made, part, details, shell.words()))
                .toList();
        model.addAttribute(
                "page",
                new PartPages(found, pages.view(found, true, PlanFilter.none(), shell.words()), shell.words())
                        .of(part, events));
        return "plan/part";
    }
}
