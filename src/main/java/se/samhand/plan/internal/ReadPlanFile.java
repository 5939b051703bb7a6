package se.samhand.plan.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.file.FileId;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.identity.PersonDirectory;
import se.samhand.job.JobKind;
import se.samhand.job.JobOutcome;
import se.samhand.job.JobRun;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.PlanReader;

/// The long work of reading a file that a person handed in.
///
/// Doing it twice leads to the same: a file that has been taken in already leads to its import.
@Component
class ReadPlanFile implements JobKind {

    static final String CODE = "plan.read-file";

    /// The page where the reading is looked at.
    private static final String IMPORTS = "/handlingsplaner/inlasningar/";

    private static final int STEPS = 3;

    private final StoredFiles files;
    private final PlanFileReading reading;
    private final PlanImports imports;
    private final ReceivePlanFile receivePlanFile;
    private final PersonDirectory persons;

    ReadPlanFile(
            StoredFiles files,
            PlanFileReading reading,
            PlanImports imports,
            ReceivePlanFile receivePlanFile,
            PersonDirectory persons) {
        this.files = files;
        this.reading = reading;
        this.imports = imports;
        this.receivePlanFile = receivePlanFile;
        this.persons = persons;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public JobOutcome run(JobRun run) {
        FileId id = new FileId(run.subject());
        Optional<UUID> already = imports.findByFile(id.value());
        if (already.isPresent()) {
            return done(already.get());
        }
        Optional<Actor> actor = persons.actorOf(run.startedBy()).filter(found -> found.may(PlanPermissions.IMPORT));
        Optional<StoredFileSummary> file = find(id);
        if (file.isEmpty()) {
            return refused("plan.import.file-is-gone");
        }
        return actor.map(person -> read(file.get(), person, run)).orElseGet(() -> refused("plan.import.may-not"));
    }

    private JobOutcome read(StoredFileSummary file, Actor actor, JobRun run) {
        run.progress(1, STEPS, "plan.import.reading");
        return switch (reading.read(file, run)) {
            case PlanFileReading.Outcome.Read read -> {
                run.progress(2, STEPS, "plan.import.keeping");
                yield receive(file, read.reading(), actor);
            }
            case PlanFileReading.Outcome.TookTooLong late -> removed(file, "plan.import.took-too-long");
            case PlanFileReading.Outcome.GrewTooLarge large -> removed(file, "plan.import.grew-too-large");
            case PlanFileReading.Outcome.BrokeDown broken -> removed(file, "document.refusal.DAMAGED");
        };
    }

    private JobOutcome receive(StoredFileSummary file, PlanReader.Outcome read, Actor actor) {
        return switch (receivePlanFile.receive(file, read, actor)) {
            case ReceivePlanFile.Outcome.Received received -> done(received.planImport());
            case ReceivePlanFile.Outcome.FileRefused refused ->
                refused("document.refusal." + refused.refusal().name());
            case ReceivePlanFile.Outcome.HasNoPlanTable none -> refused("plan.import.no-plan-table");
        };
    }

    private JobOutcome removed(StoredFileSummary file, String reason) {
        files.delete(file.id());
        return refused(reason);
    }

    private Optional<StoredFileSummary> find(FileId id) {
        try {
            return Optional.of(files.get(id));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private static JobOutcome done(UUID planImport) {
        return new JobOutcome.Done(IMPORTS + planImport);
    }

    private static JobOutcome refused(String messageKey) {
        return new JobOutcome.Refused(messageKey);
    }
}
