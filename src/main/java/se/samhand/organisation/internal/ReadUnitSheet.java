package se.samhand.organisation.internal;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samhand.job.Cancellation;
import se.samhand.job.Isolation;
import tools.jackson.core.JacksonException;

/// Has a list of units read where its bytes can harm nobody.
@Component
public class ReadUnitSheet {

    private static final Logger LOG = LoggerFactory.getLogger(ReadUnitSheet.class);

    /// What came of it.
    public sealed interface Outcome {
        /// Its lines, at least one.
        record Read(List<SheetRow> rows) implements Outcome {}

        /// It cannot be read.
        ///
        /// @param messageKey of the words that say why, and what to do
        record Refused(String messageKey) implements Outcome {}
    }

    private final Isolation isolation;

    ReadUnitSheet(Isolation isolation) {
        this.isolation = isolation;
    }

    /// Takes its time; do not call it inside a transaction.
    public Outcome read(Path file, String name) {
        return switch (isolation.run(SheetWork.class, file, List.of(name), Cancellation.NEVER)) {
            case Isolation.Outcome.Done done -> answer(done.result());
            case Isolation.Outcome.TookTooLong late -> new Outcome.Refused("organisation.sheet.too-large");
            case Isolation.Outcome.GrewTooLarge large -> new Outcome.Refused("organisation.sheet.too-large");
            case Isolation.Outcome.BrokeDown broken -> new Outcome.Refused("organisation.sheet.damaged");
        };
    }

    private static Outcome answer(String json) {
        try {
            var answer = SheetWork.JSON.readValue(json, SheetWork.Answer.class);
            var refusal = answer.refusal();
            return refusal == null ? new Outcome.Read(answer.rows()) : new Outcome.Refused(refusal);
        } catch (JacksonException problem) {
            LOG.warn(
                    "A worker answered with something that is no list: {}",
                    problem.getClass().getName());
            return new Outcome.Refused("organisation.sheet.damaged");
        }
    }
}
