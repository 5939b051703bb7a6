package se.samhand.plan.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import se.samhand.document.Refusal;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.plan.PlanFileReceived;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.PlanReader;

/// A person takes in a file that holds a plan, to see how it is read.
///
/// A file that cannot be read, or holds no plan, is not stored.
@UseCase
public class ReceivePlanFile {

    /// What came of it.
    public sealed interface Outcome {
        /// The file was stored and waits for somebody to look at the reading.
        record Received(UUID planImport) implements Outcome {}

        /// The file itself cannot be read.
        record FileRefused(Refusal refusal) implements Outcome {}

        /// The file can be read, but no table in it looks like a plan.
        record HasNoPlanTable() implements Outcome {}
    }

    private final PlanReader reader;
    private final StoredFiles files;
    private final PlanImports imports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceivePlanFile(
            PlanReader reader, StoredFiles files, PlanImports imports, ApplicationEventPublisher events, Clock clock) {
        this.reader = reader;
        this.files = files;
        this.imports = imports;
        this.events = events;
        this.clock = clock;
    }

    public Outcome receive(Path file, String name, Actor actor) {
        actor.mustHave(PlanPermissions.IMPORT);
        return switch (reader.read(file, name)) {
            case PlanReader.Outcome.FileRefused refused -> new Outcome.FileRefused(refused.refusal());
            case PlanReader.Outcome.HasNoPlanTable none -> new Outcome.HasNoPlanTable();
            case PlanReader.Outcome.Read read -> store(file, name, actor);
        };
    }

    private Outcome store(Path file, String name, Actor actor) {
        StoredFileSummary stored = keep(file, name);
        PlanImport arrived = new PlanImport(UuidV7.next(clock), stored.id().value(), clock.instant(), actor.id(), null);
        imports.add(arrived);
        events.publishEvent(new PlanFileReceived(arrived.id(), actor.id(), stored.sha256()));
        return new Outcome.Received(arrived.id());
    }

    private StoredFileSummary keep(Path file, String name) {
        String mediaType = MediaTypeFactory.getMediaType(name)
                .orElse(MediaType.APPLICATION_OCTET_STREAM)
                .toString();
        try (InputStream bytes = Files.newInputStream(file)) {
            return files.store(name, mediaType, bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot store the file that was taken in", problem);
        }
    }
}
