package se.samhand.plan.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.StaleVersion;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanCommand;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanDetailsQuery;
import se.samhand.plan.internal.version.RestorePlanVersion;
import se.samhand.ui.Conflict;
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
    private final Meanwhile meanwhile;

    RestorationController(PlanDetailsQuery details, RestorePlanVersion restorePlanVersion, Meanwhile meanwhile) {
        this.details = details;
        this.restorePlanVersion = restorePlanVersion;
        this.meanwhile = meanwhile;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable UUID id, @PathVariable int version, @ModelAttribute("shell") Shell shell) {
        return form(id, version, null, shell, HttpStatus.OK);
    }

    private ModelAndView form(UUID id, int version, @Nullable Conflict conflict, Shell shell, HttpStatus status) {
        PlanId planId = new PlanId(id);
        PlanDetails found = details.get(planId, version, shell.actor());
        if (!found.isEarlier()) {
            return new ModelAndView("redirect:" + PlanLinks.versions(planId));
        }
        found.currentPlan().mustAllow(PlanCommand.RESTORE, shell.actor());
        Words words = shell.words();
        ModelAndView view = new ModelAndView("plan/restoration", status);
        view.addObject(
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
                        found.current(),
                        String.valueOf(found.currentPlan().edit()),
                        conflict));
        return view;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable("version") int number,
            @RequestParam("version") int seen,
            @RequestParam(name = "sedd", defaultValue = "0") int seenEdit,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        try {
            return answer(
                    restorePlanVersion.restore(new PlanId(id), number, seen, seenEdit, shell.actor()),
                    id,
                    number,
                    shell,
                    redirect);
        } catch (StaleVersion changedMeanwhile) {
            return conflict(id, number, seen, seenEdit, shell);
        }
    }

    private ModelAndView conflict(UUID id, int number, int seen, int seenEdit, Shell shell) {
        Plan current = details.get(new PlanId(id), shell.actor()).plan();
        int now = current.version();
        int steps = now - seen + current.edit() - seenEdit;
        Conflict conflict = new Conflict(
                shell.words().get("plan.restoration.conflict.title", now),
                shell.words().get("plan.restoration.conflict"),
                meanwhile.happened(Set.of(id), steps, shell.words()),
                List.of());
        return form(id, number, conflict, shell, HttpStatus.CONFLICT);
    }

    private static ModelAndView answer(
            RestorePlanVersion.Outcome outcome, UUID id, int number, Shell shell, RedirectAttributes redirect) {
        String text = switch (outcome) {
            case RestorePlanVersion.Outcome.Restored restored ->
                shell.words().get("plan.restoration.done", restored.version(), number);
            case RestorePlanVersion.Outcome.IsCurrent current ->
                shell.words().get("plan.restoration.is-current", number);
        };
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(text));
        return new ModelAndView("redirect:" + PlanLinks.plan(new PlanId(id)));
    }
}
