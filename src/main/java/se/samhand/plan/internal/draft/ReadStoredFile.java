package se.samhand.plan.internal.draft;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.document.Document;
import se.samhand.file.FileId;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.job.Cancellation;
import se.samhand.plan.PlanReader;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanFileReading;

/// Reads a stored file again, where no draft of it was kept.
@Component
class ReadStoredFile {

    /// @param document what the file holds, for showing the original beside the reading
    record Result(ReadPlan plan, Document document) {}

    private final StoredFiles files;
    private final PlanFileReading reading;

    ReadStoredFile(StoredFiles files, PlanFileReading reading) {
        this.files = files;
        this.reading = reading;
    }

    Result read(UUID id) {
        StoredFileSummary file = files.get(new FileId(id));
        if (reading.read(file, Cancellation.NEVER)
                instanceof PlanFileReading.Outcome.Read(PlanReader.Outcome.Read(ReadPlan plan, Document document))) {
            return new Result(plan, document);
        }
        throw new IllegalStateException("Stored file " + id + " was read once but cannot be read now");
    }
}
