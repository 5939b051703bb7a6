package se.samhand.plan.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.file.FileId;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Period;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanImported;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.draft.DraftOfImport;
import se.samhand.plan.internal.draft.DraftPlan;
import se.samhand.strategy.TemplateDirectory;

/// A person has looked at how a file was read, and makes it a plan.
@UseCase
public class CreatePlanFromFile {

    /// What the person says of the plan as a whole, after what the reading proposed.
    ///
    /// @param administration code of the administration
    /// @param strategy code of the strategy
    /// @param basis what the content rests on, when it is not the municipality's own
    public record Heading(
            String administration,
            String strategy,
            String title,
            Period period,
            @Nullable Basis basis) {}

    /// What came of it.
    public sealed interface Outcome {
        /// The plan is there.
        record Created(PlanId plan) implements Outcome {}

        /// Nothing is done: there are reasons to ask the person whether they are sure.
        ///
        /// @param besides plans of the administration that the new one would stand beside
        /// @param open places that nobody has looked at
        record AsksFirst(List<Plan> besides, int open) implements Outcome {

            public AsksFirst {
                besides = List.copyOf(besides);
            }
        }

        /// Somebody, perhaps the same person with a second click, was first.
        record HasBecomePlan(PlanId plan) implements Outcome {}
    }

    private final PlanImports imports;
    private final DraftOfImport drafts;
    private final StoredFiles files;
    private final Plans plans;
    private final KnownPlansQuery known;
    private final TemplateDirectory templates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CreatePlanFromFile(
            PlanImports imports,
            DraftOfImport drafts,
            StoredFiles files,
            Plans plans,
            KnownPlansQuery known,
            TemplateDirectory templates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.drafts = drafts;
        this.files = files;
        this.plans = plans;
        this.known = known;
        this.templates = templates;
        this.events = events;
        this.clock = clock;
    }

    /// @param isSure whether the person has answered that they want the plan as it stands
    public Outcome create(UUID importId, Heading heading, boolean isSure, Actor actor) {
        actor.mustHave(PlanPermissions.IMPORT);
        PlanImport arrived = imports.getAndHold(importId, actor);
        PlanId already = arrived.plan();
        if (already != null) {
            return new Outcome.HasBecomePlan(already);
        }
        actor.mustHave(PlanPermissions.IMPORT, new ScopeId(heading.administration()));
        DraftPlan draft = drafts.get(arrived).plan();
        Outcome.AsksFirst question = question(arrived, draft, heading, actor);
        if (!isSure && (question.open() > 0 || !question.besides().isEmpty())) {
            return question;
        }
        Plan plan = plan(draft.read(), heading, arrived, actor);
        plans.add(plan);
        imports.became(importId, plan.id());
        drafts.becamePlan(importId);
        events.publishEvent(new PlanImported(
                plan.id(),
                actor.id(),
                files.get(new FileId(arrived.file())).sha256(),
                plan.rows().size(),
                plan.activities().size()));
        return new Outcome.Created(plan.id());
    }

    private Outcome.AsksFirst question(PlanImport arrived, DraftPlan draft, Heading heading, Actor actor) {
        List<Plan> besides = known.besides(arrived, heading.administration(), heading.period(), actor).stream()
                .map(KnownPlansQuery.KnownPlan::plan)
                .toList();
        return new Outcome.AsksFirst(besides, draft.open().size());
    }

    private Plan plan(ReadPlan read, Heading heading, PlanImport arrived, Actor actor) {
        PlanOrigin origin =
                new PlanOrigin(arrived.file(), clock.instant(), actor.id(), read.uncertain(), read.unread());
        return new Plan(
                new PlanId(UuidV7.next(clock)),
                heading.administration(),
                heading.strategy(),
                templates.newest(heading.strategy()).orElseThrow().number(),
                heading.title(),
                heading.period(),
                rows(read),
                origin,
                heading.basis(),
                Plan.FIRST_VERSION,
                0);
    }

    private List<PlanRow> rows(ReadPlan read) {
        List<PlanRow> rows = new ArrayList<>();
        for (ReadPlan.Row row : read.rows()) {
            List<PlanActivity> activities = row.activities().stream()
                    .map(activity -> new PlanActivity(UuidV7.next(clock), activity))
                    .toList();
            rows.add(new PlanRow(UuidV7.next(clock), row.startingPoint(), row.subAreas(), row.goals(), activities));
        }
        return rows;
    }
}
