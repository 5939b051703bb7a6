package se.samhand.plan.internal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.file.FileId;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.invitation.InvitationsQuery;
import se.samhand.plan.internal.version.PlanHistory;
import se.samhand.strategy.SteeringGoal;
import se.samhand.strategy.SteeringGoals;
import se.samhand.strategy.StrategyDirectory;
import se.samhand.strategy.TemplateDirectory;

/// Everything that the pages of one plan show.
@Component
public class PlanDetailsQuery {

    private final Plans plans;
    private final StrategyDirectory strategies;
    private final SteeringGoals goals;
    private final OrganisationDirectory organisation;
    private final StoredFiles files;
    private final PlanHistory history;
    private final TemplateDirectory templates;
    private final InvitationsQuery invitations;

    PlanDetailsQuery(
            Plans plans,
            StrategyDirectory strategies,
            SteeringGoals goals,
            OrganisationDirectory organisation,
            StoredFiles files,
            PlanHistory history,
            TemplateDirectory templates,
            InvitationsQuery invitations) {
        this.plans = plans;
        this.strategies = strategies;
        this.goals = goals;
        this.organisation = organisation;
        this.files = files;
        this.history = history;
        this.templates = templates;
        this.invitations = invitations;
    }

    /// @throws se.samhand.kernel.NotFound when there is none that is open to this person
    @Transactional(readOnly = true)
    public PlanDetails get(PlanId id, Actor actor) {
        Plan plan = open(id, actor);
        return details(plan, plan);
    }

    /// The plan with the one row that is, or holds, a part.
    ///
    /// @throws se.samhand.kernel.NotFound when there is none that is open to this person
    @Transactional(readOnly = true)
    public PlanPart getPart(PlanId id, UUID part, Actor actor) {
        Plan plan = plans.get(id, part);
        plan.mustBeOpenTo(actor);
        return new PlanPart(details(plan, plan), plans.places(id));
    }

    /// The plan as it was in a version.
    ///
    /// @throws se.samhand.kernel.NotFound when there is none that is open to this person
    @Transactional(readOnly = true)
    public PlanDetails get(PlanId id, int version, Actor actor) {
        Plan current = open(id, actor);
        return details(history.asOf(current, version), current);
    }

    private Plan open(PlanId id, Actor actor) {
        Plan plan = plans.get(id);
        plan.mustBeOpenTo(actor);
        return plan;
    }

    private PlanDetails details(Plan plan, Plan current) {
        return new PlanDetails(
                plan,
                current,
                organisation.administration(plan.administration()).orElseThrow(),
                strategies.strategy(plan.strategy()).orElseThrow(),
                templates.get(plan.strategy(), plan.template()),
                templates.newestNumber(plan.strategy()).orElse(plan.template()),
                invitations.of(plan.id()),
                Optional.ofNullable(plan.origin().file()).map(FileId::new).map(files::get),
                history.get(plan.id(), plan.version()),
                organisation.unitNames(unitsOf(plan)),
                goals.find(goalsOf(plan)).stream().collect(Collectors.toMap(SteeringGoal::code, Function.identity())));
    }

    private static Set<String> goalsOf(Plan plan) {
        return plan.activities().stream()
                .flatMap(activity -> activity.content().details().servedGoals().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> unitsOf(Plan plan) {
        return plan.activities().stream()
                .map(activity -> activity.content().details())
                .flatMap(details ->
                        Stream.concat(details.responsibleUnits().stream(), details.performingUnits().stream()))
                .collect(Collectors.toSet());
    }
}
