package se.samhand.plan.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.document.Refusal;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.plan.PlanFileReceived;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.PlanReader;
import se.samhand.plan.internal.draft.DraftOfImport;

/// A person takes in a file that holds a plan, to see how it was read.
///
/// The stored file of a reading that led to nothing is removed.
@UseCase
public class ReceivePlanFile {

    /// What came of it.
    public sealed interface Outcome {
        /// The file waits for somebody to look at the reading.
        record Received(UUID planImport) implements Outcome {}

        /// The file itself cannot be read.
        record FileRefused(Refusal refusal) implements Outcome {}

        /// The file can be read, but no table in it looks like a plan.
        record HasNoPlanTable() implements Outcome {}
    }

    private final StoredFiles files;
    private final PlanImports imports;
    private final DraftOfImport drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceivePlanFile(
            StoredFiles files,
            PlanImports imports,
            DraftOfImport drafts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.imports = imports;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /// @param reading what came of reading that file, outside this transaction
    public Outcome receive(StoredFileSummary file, PlanReader.Outcome reading, Actor actor) {
        actor.mustHave(PlanPermissions.IMPORT);
        return switch (reading) {
            case PlanReader.Outcome.FileRefused refused -> removed(file, new Outcome.FileRefused(refused.refusal()));
            case PlanReader.Outcome.HasNoPlanTable none -> removed(file, new Outcome.HasNoPlanTable());
            case PlanReader.Outcome.Read read -> received(file, read, actor);
        };
    }

    private Outcome received(StoredFileSummary file, PlanReader.Outcome.Read read, Actor actor) {
        PlanImport arrived = new PlanImport(
                UuidV7.next(clock),
                file.id().value(),
                clock.instant(),
                actor.id(),
                read.plan().administrationCode(),
                null);
        imports.add(arrived);
        drafts.begin(arrived.id(), read.plan(), read.document(), actor.id());
        events.publishEvent(new PlanFileReceived(arrived.id(), actor.id(), file.sha256()));
        return new Outcome.Received(arrived.id());
    }

    private Outcome removed(StoredFileSummary file, Outcome outcome) {
        files.delete(file.id());
        return outcome;
    }
}
