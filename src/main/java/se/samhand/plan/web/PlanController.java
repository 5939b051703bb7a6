package se.samhand.plan.web;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.RequiresPermission;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanDetailsQuery;
import se.samhand.plan.internal.PlanListQuery;
import se.samhand.plan.internal.WaitingImportsQuery;
import se.samhand.strategy.StrategyDirectory;
import se.samhand.ui.Formats;
import se.samhand.ui.Shell;

@Controller
@RequestMapping(PlanLinks.PLANS)
@RequiresPermission(PlanPermissions.READ)
class PlanController {

    private final PlanListQuery list;
    private final WaitingImportsQuery waiting;
    private final PlanDetailsQuery details;
    private final OrganisationDirectory organisation;
    private final StrategyDirectory strategies;
    private final PlanPages pages;
    private final Clock clock;

    PlanController(
            PlanListQuery list,
            WaitingImportsQuery waiting,
            PlanDetailsQuery details,
            OrganisationDirectory organisation,
            StrategyDirectory strategies,
            PlanPages pages,
            Clock clock) {
        this.list = list;
        this.waiting = waiting;
        this.details = details;
        this.organisation = organisation;
        this.strategies = strategies;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView index(PlanListParameters parameters, @ModelAttribute("shell") Shell shell) {
        boolean mayImport = shell.actor().may(PlanPermissions.IMPORT);
        var today = Formats.today(clock);
        var shown = parameters.shown(shell.viewpoint(), today);
        PlanListQuery.Choice choice = parameters.choice(shell.viewpoint(), today);
        var view = new ModelAndView("plan/index", shown.errors(shell.words()).status());
        Predicate<String> hasPlans = code -> list.countOf(code, shell.actor()) > 0;
        return view.addObject(
                "page",
                new PlanIndex(choice, shown, organisation, today, strategies, hasPlans, shell)
                        .page(list.list(choice, shell.actor()), waiting.list(shell.actor(), choice), mayImport));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model) {
        PlanDetails found = details.get(new PlanId(id), shell.actor());
        model.addAttribute("page", pages.of(found, PlanHeads.PlanTab.PLAN, shell.actor(), shell.words()));
        return "plan/show";
    }
}
