package se.samhand.plan.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanCommand;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanDetailsQuery;
import se.samhand.plan.internal.edit.TakeUpTemplate;
import se.samhand.strategy.TemplateChange;
import se.samhand.strategy.TemplateChangeText;
import se.samhand.strategy.TemplateDirectory;
import se.samhand.strategy.TemplateVersion;
import se.samhand.ui.Flash;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// The template that a plan is written under, and taking up a newer one.
@Controller
@RequestMapping(PlanLinks.PLANS + "/{id}/mall")
class TemplateOfPlanController {

    private final PlanDetailsQuery details;
    private final TakeUpTemplate takeUpTemplate;
    private final TemplateDirectory templates;

    TemplateOfPlanController(PlanDetailsQuery details, TakeUpTemplate takeUpTemplate, TemplateDirectory templates) {
        this.details = details;
        this.takeUpTemplate = takeUpTemplate;
        this.templates = templates;
    }

    @GetMapping
    @RequiresPermission(PlanPermissions.READ)
    String show(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model) {
        Words words = shell.words();
        PlanDetails found = details.get(new PlanId(id), shell.actor());
        StrategyNames names = new StrategyNames(words);
        List<TemplateOfPlanPage.Column> columns = found.template().columns().stream()
                .map(column -> new TemplateOfPlanPage.Column(
                        PlanPages.head(column, names),
                        words.get(column.isRequired() ? "strategy.template.required" : "strategy.template.optional")))
                .toList();
        model.addAttribute(
                "page",
                new TemplateOfPlanPage(
                        PlanHeads.head(found, shell.actor(), words),
                        PlanHeads.tabs(found, words, PlanHeads.PlanTab.PLAN),
                        words.get("plan.template.title", found.template().number()),
                        words.get(
                                found.hasNewerTemplate() ? "plan.template.is-older" : "plan.template.is-newest",
                                found.newestTemplate()),
                        columns,
                        newer(found, shell)));
        return "plan/template";
    }

    @PostMapping
    @RequiresPermission(PlanPermissions.WRITE)
    ModelAndView update(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        PlanId plan = new PlanId(id);
        Words words = shell.words();
        int seen = Typed.number(fields, "version");
        int number = Typed.number(fields, "till");
        return switch (takeUpTemplate.takeUp(plan, seen, number, shell.actor())) {
            case TakeUpTemplate.Outcome.TakenUp taken ->
                Redirect.to(
                        new EditLinks(plan).editor(),
                        Flash.done(words.get("plan.template.taken-up", number)),
                        redirect);
            case TakeUpTemplate.Outcome.HasOther other ->
                Redirect.to(
                        PlanLinks.template(plan),
                        Flash.problem(words.get("plan.template.has-other", other.now())),
                        redirect);
        };
    }

    private TemplateOfPlanPage.@Nullable Newer newer(PlanDetails found, Shell shell) {
        if (!found.hasNewerTemplate()) {
            return null;
        }
        TemplateVersion newest = templates.get(found.plan().strategy(), found.newestTemplate());
        boolean mayTake = found.plan().availableTo(shell.actor()).contains(PlanCommand.EDIT);
        return new TemplateOfPlanPage.Newer(
                shell.words().get("plan.template.newer.title", newest.number()),
                newest.number(),
                found.template().number(),
                TemplateChangeText.of(
                        TemplateChange.between(found.template().columns(), newest.columns()), shell.words()),
                mayTake ? PlanLinks.template(found.plan().id()) : null);
    }
}
