package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.DiscardPlanFile;
import se.samhand.plan.internal.WaitingImportsQuery;
import se.samhand.ui.Flash;
import se.samhand.ui.Shell;

/// Removing a file that was taken in by mistake.
@Controller
@RequestMapping(PlanLinks.IMPORTS + "/{id}/borttagning")
@RequiresPermission(PlanPermissions.IMPORT)
class RemovalOfImportController {

    private final DiscardPlanFile discardPlanFile;
    private final WaitingImportsQuery waiting;

    RemovalOfImportController(DiscardPlanFile discardPlanFile, WaitingImportsQuery waiting) {
        this.discardPlanFile = discardPlanFile;
        this.waiting = waiting;
    }

    @GetMapping
    String newForm(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model) {
        WaitingImportsQuery.Waiting found = waiting.get(id, shell.actor());
        model.addAttribute(
                "page",
                new RemovalPage(
                        found.file().name(),
                        shell.words().formats().moment(found.planImport().arrivedAt()),
                        PlanLinks.removalOfImport(id),
                        PlanLinks.planImport(id)));
        return "plan/removal";
    }

    @PostMapping
    String create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        return switch (discardPlanFile.discard(id, shell.actor())) {
            case DiscardPlanFile.Outcome.Discarded discarded -> {
                redirect.addFlashAttribute(
                        Flash.ATTRIBUTE, Flash.done(shell.words().get("plan.import.removed")));
                yield "redirect:" + PlanLinks.PLANS;
            }
            case DiscardPlanFile.Outcome.HasBecomePlan kept -> {
                redirect.addFlashAttribute(
                        Flash.ATTRIBUTE, Flash.problem(shell.words().get("plan.import.has-become-plan")));
                yield "redirect:" + PlanLinks.plan(kept.plan());
            }
        };
    }
}
