package se.samhand.plan.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.job.JobId;
import se.samhand.job.Jobs;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.plan.PlanFileUploaded;
import se.samhand.plan.PlanPermissions;

/// A person hands in a file to be read; the reading is long work that they can leave.
@UseCase
public class UploadPlanFile {

    /// What came of it.
    public sealed interface Outcome {
        /// The file is stored and is going to be read.
        record Uploaded(JobId job) implements Outcome {}

        /// The person has as many files waiting as one may have; nothing was stored.
        record TooManyWait(int limit) implements Outcome {}
    }

    private final StoredFiles files;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;

    UploadPlanFile(StoredFiles files, Jobs jobs, ApplicationEventPublisher events) {
        this.files = files;
        this.jobs = jobs;
        this.events = events;
    }

    public Outcome upload(Path file, String name, Actor actor) {
        actor.mustHave(PlanPermissions.IMPORT);
        StoredFileSummary stored = store(file, name);
        return switch (jobs.start(ReadPlanFile.CODE, stored.id().value(), stored.name(), actor)) {
            case Jobs.Start.Started started -> {
                events.publishEvent(new PlanFileUploaded(stored.id().value(), actor.id(), stored.sha256()));
                yield new Outcome.Uploaded(started.job());
            }
            case Jobs.Start.TooMany many -> {
                files.delete(stored.id());
                yield new Outcome.TooManyWait(many.limit());
            }
        };
    }

    private StoredFileSummary store(Path file, String name) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return files.store(name, bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot store the file that was handed in", problem);
        }
    }
}
