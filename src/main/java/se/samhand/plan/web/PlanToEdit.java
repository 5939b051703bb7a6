package se.samhand.plan.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Role;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanCommand;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanDetailsQuery;
import se.samhand.plan.internal.PlanPart;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.edit.Cell;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.strategy.SteeringGoals;
import se.samhand.ui.Formats;
import se.samhand.ui.Words;

/// Finds plans for those who may write in them.
@Component
class PlanToEdit {

    private final PlanDetailsQuery details;
    private final OrganisationDirectory organisation;
    private final SteeringGoals goals;
    private final Clock clock;

    PlanToEdit(PlanDetailsQuery details, OrganisationDirectory organisation, SteeringGoals goals, Clock clock) {
        this.details = details;
        this.organisation = organisation;
        this.goals = goals;
        this.clock = clock;
    }

    PlanDetails get(UUID id, Actor actor) {
        PlanDetails found = details.get(new PlanId(id), actor);
        found.plan().mustAllow(PlanCommand.EDIT, actor);
        return found;
    }

    /// The plan with the row that is, or holds, a part, and no more.
    PlanPart getPart(UUID id, UUID part, Actor actor) {
        PlanPart found = details.getPart(new PlanId(id), part, actor);
        found.found().plan().mustAllow(PlanCommand.EDIT, actor);
        return found;
    }

    /// The roles that are known, to choose among.
    List<Role> roles() {
        return organisation.roles();
    }

    /// What there is to choose from in a cell, where it is one of what an activity says beyond the template.
    DetailOptions options(PlanDetails found, Cell cell, Words words) {
        return options(found, cell, "", words);
    }

    /// @param searched words that the goals are narrowed by; empty for all
    DetailOptions options(PlanDetails found, Cell cell, String searched, Words words) {
        if (cell.field().details().isEmpty()) {
            return DetailOptions.NONE;
        }
        return DetailOptions.of(
                found,
                rowOf(found.plan(), cell.part()),
                activity(found.plan(), cell.part()).content().details(),
                cell.field() == PlanField.UNITS ? organisation.units(Formats.today(clock)) : List.of(),
                cell.field() == PlanField.SERVED_GOALS ? goals(found, cell, searched) : GoalOptions.NONE,
                words);
    }

    private GoalOptions goals(PlanDetails found, Cell cell, String searched) {
        return new GoalOptions(
                goals.search("", found.plan().period()),
                found.goals(),
                searched,
                new EditLinks(found.plan().id()).cell(cell) + GoalSearchController.PATH);
    }

    static PlanRow row(Plan plan, UUID id) {
        return plan.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("No row " + id + " in plan " + plan.id()));
    }

    static PlanActivity activity(Plan plan, UUID id) {
        return plan.activities().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("No activity " + id + " in plan " + plan.id()));
    }

    static PlanRow rowOf(Plan plan, UUID activity) {
        return plan.rows().stream()
                .filter(row ->
                        row.activities().stream().anyMatch(own -> own.id().equals(activity)))
                .findFirst()
                .orElseThrow(() -> new NotFound("No activity " + activity + " in plan " + plan.id()));
    }
}
