package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanCommand;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanDetailsQuery;
import se.samhand.plan.internal.version.RestorePlanVersion;
import se.samhand.ui.Flash;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Going back to an earlier version of a plan.
@Controller
@RequestMapping(PlanLinks.PLANS + "/{id}/versioner/{version}/aterstallning")
@RequiresPermission(PlanPermissions.IMPORT)
class RestorationController {

    private final PlanDetailsQuery details;
    private final RestorePlanVersion restorePlanVersion;

    RestorationController(PlanDetailsQuery details, RestorePlanVersion restorePlanVersion) {
        this.details = details;
        this.restorePlanVersion = restorePlanVersion;
    }

    @GetMapping
    String newForm(
            @PathVariable UUID id, @PathVariable int version, @ModelAttribute("shell") Shell shell, Model model) {
        PlanId planId = new PlanId(id);
        PlanDetails found = details.get(planId, version);
        if (!found.isEarlier()) {
            return "redirect:" + PlanLinks.versions(planId);
        }
        found.currentPlan().mustAllow(PlanCommand.RESTORE, shell.actor());
        Words words = shell.words();
        model.addAttribute(
                "page",
                new RestorationPage(
                        found.currentPlan().title(),
                        PlanLinks.plan(planId),
                        PlanLinks.versions(planId),
                        words.get("plan.restoration.title", version),
                        words.get(
                                "plan.restoration.text",
                                VersionText.made(found.made(), found.original(), words),
                                found.current(),
                                found.current() + 1),
                        PlanLinks.restoration(planId, version),
                        PlanLinks.version(planId, version),
                        found.current()));
        return "plan/restoration";
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            @PathVariable("version") int number,
            @RequestParam("version") int seen,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        PlanId planId = new PlanId(id);
        String text = switch (restorePlanVersion.restore(planId, number, seen, shell.actor())) {
            case RestorePlanVersion.Outcome.Restored restored ->
                shell.words().get("plan.restoration.done", restored.version(), number);
            case RestorePlanVersion.Outcome.IsCurrent current ->
                shell.words().get("plan.restoration.is-current", number);
        };
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(text));
        return "redirect:" + PlanLinks.plan(planId);
    }
}
