package se.samhand.plan.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.job.Cancellation;
import se.samhand.job.Isolation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.PlanReader;
import se.samhand.plan.internal.draft.ReadingJson;
import tools.jackson.core.JacksonException;

/// Has a stored file read where it can harm nobody.
@Component
public class PlanFileReading {

    private static final Logger LOG = LoggerFactory.getLogger(PlanFileReading.class);

    /// What came of it.
    public sealed interface Outcome {
        /// It was read to its end, whether it holds a plan or not.
        record Read(PlanReader.Outcome reading) implements Outcome {}

        /// It took longer than one file may take.
        record TookTooLong() implements Outcome {}

        /// It needed more memory than one file may need.
        record GrewTooLarge() implements Outcome {}

        /// It took its reader down.
        record BrokeDown() implements Outcome {}
    }

    private final StoredFiles files;
    private final Isolation isolation;
    private final OrganisationDirectory organisation;
    private final String dataSet;
    private final DataSize largestFile;

    PlanFileReading(
            StoredFiles files,
            Isolation isolation,
            OrganisationDirectory organisation,
            @Value("${samhand.data}") String dataSet,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile) {
        this.files = files;
        this.isolation = isolation;
        this.organisation = organisation;
        this.dataSet = dataSet;
        this.largestFile = largestFile;
    }

    /// Takes its time; do not call it inside a transaction.
    public Outcome read(StoredFileSummary file, Cancellation cancellation) {
        try {
            Path copy = Files.createTempFile("samhand-plan", null);
            try {
                try (InputStream content = files.open(file.id())) {
                    Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                return outcome(isolation.run(
                        PlanFileWork.class,
                        copy,
                        PlanFileWork.arguments(
                                file.name(), dataSet, largestFile.toBytes(), organisation.administrations()),
                        cancellation));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "Cannot copy stored file " + file.id().value(), problem);
        }
    }

    private static Outcome outcome(Isolation.Outcome isolated) {
        return switch (isolated) {
            case Isolation.Outcome.Done done -> read(done.result());
            case Isolation.Outcome.TookTooLong late -> new Outcome.TookTooLong();
            case Isolation.Outcome.GrewTooLarge large -> new Outcome.GrewTooLarge();
            case Isolation.Outcome.BrokeDown broken -> new Outcome.BrokeDown();
        };
    }

    private static Outcome read(String json) {
        try {
            return new Outcome.Read(ReadingJson.read(json));
        } catch (JacksonException problem) {
            LOG.warn(
                    "A worker answered with something that is no reading: {}",
                    problem.getClass().getName());
            return new Outcome.BrokeDown();
        }
    }
}
