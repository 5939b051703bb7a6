package se.samhand.plan.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
import se.samhand.plan.internal.merge.PlanUpdateQuery;
import se.samhand.plan.internal.merge.PlanUpdateQuery.PlanUpdateDetails;
import se.samhand.plan.internal.merge.UpdatePlanFromFile;
import se.samhand.ui.Conflict;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// Taking over what a newer file has changed in a plan.
@Controller
@RequestMapping(PlanLinks.IMPORTS + "/{id}/uppdatering/{plan}")
@RequiresPermission(PlanPermissions.IMPORT)
class UpdateOfPlanController {

    private final PlanUpdateQuery query;
    private final UpdatePlanFromFile updatePlanFromFile;
    private final Meanwhile meanwhile;

    UpdateOfPlanController(PlanUpdateQuery query, UpdatePlanFromFile updatePlanFromFile, Meanwhile meanwhile) {
        this.query = query;
        this.updatePlanFromFile = updatePlanFromFile;
        this.meanwhile = meanwhile;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID plan, @ModelAttribute("shell") Shell shell) {
        PlanUpdateDetails found = query.get(id, new PlanId(plan), shell.actor());
        PlanId already = found.planImport().plan();
        return already == null ? view(new PlanUpdateView(found, shell.words()).page(), HttpStatus.OK) : to(already);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable UUID plan,
            @RequestParam int version,
            @RequestParam(name = "sedd", defaultValue = "0") int edit,
            @RequestParam("tolkning") int draftVersion,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        PlanId planId = new PlanId(plan);
        Set<String> keys = Set.copyOf(form.getOrDefault("andring", List.of()));
        UpdatePlanFromFile.Choice choice = new UpdatePlanFromFile.Choice(version, edit, draftVersion, keys);
        try {
            return answer(updatePlanFromFile.update(id, planId, choice, shell.actor()), id, planId, shell, redirect);
        } catch (StaleVersion changedMeanwhile) {
            Set<String> shown = Set.copyOf(form.getOrDefault("visad", List.of()));
            return conflict(
                    query.get(id, planId, shell.actor()), choice, new PlanUpdateView.Choice(keys, shown), shell);
        }
    }

    private ModelAndView conflict(
            PlanUpdateDetails now, UpdatePlanFromFile.Choice seen, PlanUpdateView.Choice made, Shell shell) {
        int steps = now.details().plan().version()
                - seen.planVersion()
                + now.details().plan().edit()
                - seen.planEdit()
                + now.draft().version()
                - seen.draftVersion();
        Set<UUID> subjects =
                Set.of(now.planImport().id(), now.details().plan().id().value());
        Conflict conflict = new Conflict(
                shell.words().get("plan.update.changed-meanwhile.title"),
                shell.words().get("plan.update.changed-meanwhile"),
                meanwhile.happened(subjects, steps, shell.words()),
                List.of());
        return view(
                new PlanUpdateView(now, shell.words()).meeting(conflict, made).page(), HttpStatus.CONFLICT);
    }

    private ModelAndView answer(
            UpdatePlanFromFile.Outcome outcome, UUID id, PlanId plan, Shell shell, RedirectAttributes redirect) {
        return switch (outcome) {
            case UpdatePlanFromFile.Outcome.Updated updated -> {
                redirect.addFlashAttribute(
                        Flash.ATTRIBUTE,
                        Flash.done(shell.words().get("plan.update.done", updated.version()))
                                .withLink(
                                        shell.words().get("plan.update.done.link"),
                                        PlanLinks.changes(updated.plan(), updated.version())));
                yield to(updated.plan());
            }
            case UpdatePlanFromFile.Outcome.HasBecomePlan already -> {
                redirect.addFlashAttribute(
                        Flash.ATTRIBUTE, Flash.problem(shell.words().get("plan.update.file-is-used")));
                yield to(already.plan());
            }
            case UpdatePlanFromFile.Outcome.HasNoChanges none -> refused(id, plan, "plan.update.none", shell);
            case UpdatePlanFromFile.Outcome.HasNothingChosen none ->
                refused(id, plan, "plan.update.nothing-chosen", shell);
        };
    }

    private ModelAndView refused(UUID id, PlanId plan, String why, Shell shell) {
        PlanUpdateView shown = new PlanUpdateView(query.get(id, plan, shell.actor()), shell.words());
        FormErrors errors =
                FormErrors.none().with(PlanUpdateView.CHOICES, shell.words().get(why));
        return view(shown.refused(errors).page(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView view(PlanUpdatePage page, HttpStatus status) {
        ModelAndView view = new ModelAndView("plan/update", status);
        view.addObject("page", page);
        return view;
    }

    private static ModelAndView to(PlanId plan) {
        return new ModelAndView("redirect:" + PlanLinks.plan(plan));
    }
}
