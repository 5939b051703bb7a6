package se.samhand.plan.internal.merge;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.file.FileId;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.kernel.StaleVersion;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.PlanUpdated;
import se.samhand.plan.internal.HeldImports;
import se.samhand.plan.internal.HeldPlans;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanCommand;
import se.samhand.plan.internal.PlanImport;
import se.samhand.plan.internal.PlanOrigin;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.draft.DraftOfImport;
import se.samhand.plan.internal.draft.ImportDraft;
import se.samhand.plan.internal.version.PlanVersion;

/// A person takes over what a newer file has changed in a plan, which gets a new version.
@UseCase
public class UpdatePlanFromFile {

    /// What the person saw, and what they chose of it.
    ///
    /// @param planVersion the version of the plan
    /// @param planEdit number of the latest edit of the plan
    /// @param draftVersion the version of the draft
    /// @param keys of the changes to take over; others are left
    public record Choice(int planVersion, int planEdit, int draftVersion, Set<String> keys) {}

    /// What came of it.
    public sealed interface Outcome {
        /// The plan is there in a new version.
        record Updated(PlanId plan, int version) implements Outcome {}

        /// The file has become a plan, or a version of one, already; perhaps by a second click.
        record HasBecomePlan(PlanId plan) implements Outcome {}

        /// The file says what the plan says.
        record HasNoChanges() implements Outcome {}

        /// There are changes, but none was chosen.
        record HasNothingChosen() implements Outcome {}
    }

    private final HeldImports imports;
    private final HeldPlans plans;
    private final DraftOfImport drafts;
    private final StoredFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UpdatePlanFromFile(
            HeldImports imports,
            HeldPlans plans,
            DraftOfImport drafts,
            StoredFiles files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.plans = plans;
        this.drafts = drafts;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /// @throws StaleVersion when somebody has changed the plan or the draft meanwhile
    public Outcome update(UUID importId, PlanId planId, Choice choice, Actor actor) {
        actor.mustHave(PlanPermissions.IMPORT);
        PlanImport arrived = imports.hold(importId, actor);
        PlanId already = arrived.plan();
        if (already != null) {
            return new Outcome.HasBecomePlan(already);
        }
        ImportDraft draft = drafts.get(arrived);
        Plan plan = plans.hold(planId, actor);
        plan.mustAllow(PlanCommand.UPDATE, actor);
        plan.mustBeIn(choice.planVersion(), choice.planEdit());
        if (draft.version() != choice.draftVersion()) {
            throw new StaleVersion("Draft of import " + importId + " is now in version " + draft.version());
        }
        ProposedUpdate update = ProposedUpdate.of(plan, draft.plan().read());
        Set<String> chosen = new HashSet<>(update.keys());
        chosen.retainAll(choice.keys());
        if (update.isEmpty()) {
            return new Outcome.HasNoChanges();
        } else if (chosen.isEmpty() && !update.keys().isEmpty()) {
            return new Outcome.HasNothingChosen();
        }
        Plan after = updated(update, chosen, arrived, actor);
        plans.succeed(plan, after, PlanVersion.Kind.UPDATED, null);
        imports.became(importId, planId);
        drafts.becamePlan(importId);
        events.publishEvent(new PlanUpdated(
                planId,
                actor.id(),
                after.version(),
                files.get(new FileId(arrived.file())).sha256(),
                chosen.size(),
                update.keys().size() - chosen.size()));
        return new Outcome.Updated(planId, after.version());
    }

    private Plan updated(ProposedUpdate update, Set<String> chosen, PlanImport arrived, Actor actor) {
        List<PlanRow> rows = update.rows(chosen, () -> UuidV7.next(clock));
        PlanOrigin origin = new PlanOrigin(
                arrived.file(),
                clock.instant(),
                actor.id(),
                update.uncertain(rows),
                update.read().unread());
        return update.plan().revised(update.period(chosen), rows, origin);
    }
}
