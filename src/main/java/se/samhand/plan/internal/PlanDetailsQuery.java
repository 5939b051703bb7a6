package se.samhand.plan.internal;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.file.FileId;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.version.PlanHistory;
import se.samhand.strategy.StrategyDirectory;

/// Everything that the pages of one plan show.
@Component
public class PlanDetailsQuery {

    private final Plans plans;
    private final StrategyDirectory strategies;
    private final OrganisationDirectory organisation;
    private final StoredFiles files;
    private final PlanHistory history;

    PlanDetailsQuery(
            Plans plans,
            StrategyDirectory strategies,
            OrganisationDirectory organisation,
            StoredFiles files,
            PlanHistory history) {
        this.plans = plans;
        this.strategies = strategies;
        this.organisation = organisation;
        this.files = files;
        this.history = history;
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
                files.get(new FileId(plan.origin().file())),
                history.get(plan.id(), plan.version()),
                organisation.unitNames(unitsOf(plan)));
    }

    private static Set<String> unitsOf(Plan plan) {
        return plan.activities().stream()
                .map(activity -> activity.content().details())
                .flatMap(details ->
                        Stream.concat(details.responsibleUnits().stream(), details.performingUnits().stream()))
                .collect(Collectors.toSet());
    }
}
