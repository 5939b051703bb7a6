package se.samhand.plan.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.document.Document;
import se.samhand.file.FileId;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.plan.PlanReader;
import se.samhand.plan.ReadPlan;

/// Reads a stored file again, as it was read when it arrived (ADR 6).
@Component
class ReadStoredFile {

    /// @param document what the file holds, for showing the original beside the reading
    record Result(StoredFileSummary file, ReadPlan plan, Document document) {}

    private final StoredFiles files;
    private final PlanReader reader;

    ReadStoredFile(StoredFiles files, PlanReader reader) {
        this.files = files;
        this.reader = reader;
    }

    Result read(UUID id) {
        FileId fileId = new FileId(id);
        StoredFileSummary file = files.get(fileId);
        try {
            Path copy = Files.createTempFile("samhand-plan", null);
            try {
                try (InputStream content = files.open(fileId)) {
                    Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                return result(file, reader.read(copy, file.name()));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot copy stored file " + id, problem);
        }
    }

    private static Result result(StoredFileSummary file, PlanReader.Outcome outcome) {
        return switch (outcome) {
            case PlanReader.Outcome.Read read -> new Result(file, read.plan(), read.document());
            case PlanReader.Outcome.FileRefused refused ->
                throw new IllegalStateException(
                        "Stored file " + file.id() + " was read once but is refused now: " + refused.refusal());
            case PlanReader.Outcome.HasNoPlanTable none ->
                throw new IllegalStateException("Stored file " + file.id() + " held a plan once but does not now");
        };
    }
}
