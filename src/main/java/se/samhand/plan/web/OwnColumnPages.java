package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.NotFound;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.edit.EditPlan;
import se.samhand.plan.internal.edit.OwnColumnsQuery;
import se.samhand.plan.internal.edit.PlanEdit;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Shows the columns of a plan's own, and makes the edits of them.
@Component
class OwnColumnPages {

    private final OwnColumnsQuery columns;
    private final EditPlan editPlan;

    OwnColumnPages(OwnColumnsQuery columns, EditPlan editPlan) {
        this.columns = columns;
        this.editPlan = editPlan;
    }

    List<String> of(Plan plan) {
        return columns.of(plan);
    }

    /// @throws NotFound when the plan has no such column
    void mustHave(Plan plan, String column) {
        if (!of(plan).contains(column)) {
            throw new NotFound("No column of that name in plan " + plan.id());
        }
    }

    ModelAndView index(PlanDetails found, Shell shell) {
        return page(found, "", "", "", FormErrors.none(), shell);
    }

    /// @param column that was to get the name, or nothing for a new one
    ModelAndView page(PlanDetails found, String column, String typed, String newName, FormErrors errors, Shell shell) {
        Plan plan = found.plan();
        EditLinks links = new EditLinks(plan.id());
        List<String> names = of(plan);
        List<OwnColumnsPage.Column> shown = new ArrayList<>();
        for (String name : names) {
            int place = shown.size();
            shown.add(new OwnColumnsPage.Column(
                    id(place),
                    name,
                    shell.words().get("plan.columns.filled", texts(found, name).size()),
                    name.equals(column) ? typed : name,
                    links.removalOfColumn(name),
                    place == 0,
                    place == names.size() - 1));
        }
        ModelAndView view = new ModelAndView("plan/ownColumns", errors.status());
        return view.addObject(
                "page",
                new OwnColumnsPage(
                        NewPartPage.crumbs(plan, shell.words()),
                        links.columns(),
                        links.editor(),
                        plan.edit(),
                        shown,
                        newName,
                        errors));
    }

    /// Begins the ids of the fields of a column.
    static String id(int place) {
        return "k" + place + "-";
    }

    ModelAndView removal(PlanDetails found, String column, Shell shell) {
        Plan plan = found.plan();
        EditLinks links = new EditLinks(plan.id());
        List<OwnColumnsPage.Text> lost = texts(found, column);
        return new ModelAndView("plan/removalOfColumn", HttpStatus.OK)
                .addObject(
                        "page",
                        new OwnColumnsPage.Removal(
                                NewPartPage.crumbs(plan, shell.words()),
                                column,
                                shell.words().get("plan.columns.removal-lead", column, lost.size()),
                                links.columns() + "/borttagning",
                                links.columns(),
                                plan.edit(),
                                lost));
    }

    private static List<OwnColumnsPage.Text> texts(PlanDetails found, String column) {
        PlanNumbers numbers = new PlanNumbers(found.plan(), found.strategy());
        return found.plan().activities().stream()
                .filter(activity -> activity.content().custom().containsKey(column))
                .map(activity -> new OwnColumnsPage.Text(
                        numbers.of(activity.id()),
                        Typed.orEmpty(activity.content().custom().get(column))))
                .toList();
    }

    /// Makes an edit and goes back to the columns.
    ModelAndView press(PlanDetails found, PlanEdit edit, int seen, Shell shell, RedirectAttributes redirect) {
        Words words = shell.words();
        Flash flash = switch (editPlan.edit(found.plan().id(), edit, seen, shell.actor())) {
            case EditPlan.Outcome.Edited done -> Flash.done(words.get("plan.edit.done." + edit.kind()));
            case EditPlan.Outcome.SaysSoAlready already -> Flash.done(words.get("plan.edit.same"));
            case EditPlan.Outcome.HasNewerText newer -> Flash.problem(words.get("plan.columns.has-newer"));
            case EditPlan.Outcome.IsGone gone -> Flash.problem(words.get("plan.columns.gone"));
        };
        return Redirect.to(new EditLinks(found.plan().id()).columns(), flash, redirect);
    }
}
