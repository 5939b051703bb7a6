package se.samhand.plan.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.Coverage;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.invitation.FinishWriting;
import se.samhand.ui.Flash;
import se.samhand.ui.Link;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Saying that a plan is written (*färdigskriven*), and what is empty is left so on purpose.
@Controller
@RequestMapping(PlanLinks.PLANS + "/{id}/fardigskriven")
@RequiresPermission(PlanPermissions.WRITE)
class WrittenPlanController {

    private final PlanToEdit plans;
    private final FinishWriting finishWriting;

    WrittenPlanController(PlanToEdit plans, FinishWriting finishWriting) {
        this.plans = plans;
        this.finishWriting = finishWriting;
    }

    @GetMapping
    String newForm(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model) {
        PlanDetails found = plans.get(id, shell.actor());
        StrategyNames names = new StrategyNames(shell.words());
        List<String> empty = found.strategy().subAreas().stream()
                .filter(area -> found.plan().coverageOf(area.code()) != Coverage.FULL)
                .map(names::of)
                .toList();
        PlanId plan = found.plan().id();
        model.addAttribute(
                "page",
                new WrittenPlanPage(
                        List.of(
                                new Link(shell.words().get("plan.index.title"), PlanLinks.PLANS),
                                new Link(found.plan().title(), PlanLinks.plan(plan))),
                        empty,
                        PlanLinks.writtenPlan(plan),
                        new EditLinks(plan).editor()));
        return "plan/written";
    }

    @PostMapping
    ModelAndView create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        FinishWriting.Outcome outcome = finishWriting.finish(new PlanId(id), true, shell.actor());
        return Redirect.to(
                PlanLinks.plan(new PlanId(id)), told(outcome, "plan.invite.finish.done", shell.words()), redirect);
    }

    static Flash told(FinishWriting.Outcome outcome, String done, Words words) {
        return switch (outcome) {
            case FinishWriting.Outcome.Done so -> Flash.done(words.get(done));
            case FinishWriting.Outcome.IsSoAlready already -> Flash.done(words.get(done));
            case FinishWriting.Outcome.IsNotInvited not -> Flash.problem(words.get("plan.invite.not-invited"));
        };
    }
}
