package se.samhand.plan.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.file.FileId;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.plan.PlanFileDiscarded;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;

/// A person removes a file that was taken in by mistake and never became a plan.
@UseCase
public class DiscardPlanFile {

    /// What came of it.
    public sealed interface Outcome {
        /// The file is gone.
        record Discarded() implements Outcome {}

        /// The file became a plan, and stays with it.
        record HasBecomePlan(PlanId plan) implements Outcome {}
    }

    private final PlanImports imports;
    private final StoredFiles files;
    private final ApplicationEventPublisher events;

    DiscardPlanFile(PlanImports imports, StoredFiles files, ApplicationEventPublisher events) {
        this.imports = imports;
        this.files = files;
        this.events = events;
    }

    public Outcome discard(UUID id, Actor actor) {
        actor.mustHave(PlanPermissions.IMPORT);
        PlanImport arrived = imports.getAndHold(id, actor);
        PlanId plan = arrived.plan();
        if (plan != null) {
            return new Outcome.HasBecomePlan(plan);
        }
        StoredFileSummary file = files.get(new FileId(arrived.file()));
        imports.remove(id);
        files.delete(file.id());
        events.publishEvent(new PlanFileDiscarded(id, actor.id(), file.sha256()));
        return new Outcome.Discarded();
    }
}
