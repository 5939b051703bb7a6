package se.samhand.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.samhand.document.Document;
import se.samhand.document.DocumentReader;
import se.samhand.document.DocumentReading;
import se.samhand.document.ReadingLimits;
import se.samhand.document.Refusal;
import se.samhand.organisation.OrganisationReference;
import se.samhand.plan.internal.reading.PlanInterpretation;
import se.samhand.strategy.StrategyReference;

/// Reads a plan from a file: no Spring, no database.
public final class PlanReader {

    /// What came of reading.
    public sealed interface Outcome {
        /// The plan, and the neutral document that it was read from.
        record Read(ReadPlan plan, Document document) implements Outcome {}

        /// The file itself cannot be read.
        record FileRefused(Refusal refusal) implements Outcome {}

        /// The file can be read, but no table in it looks like a plan.
        record HasNoPlanTable() implements Outcome {}
    }

    /// A plan that was read with the help of earlier corrections.
    ///
    /// @param known the places that were read by them, with the reason `KNOWN_WORDING`
    public record KnownReading(ReadPlan plan, List<ReadPlan.Uncertainty> known) {}

    private final DocumentReader documents;
    private final PlanInterpretation interpretation;

    /// With the limits and the reference data that Samhand comes with.
    public PlanReader() {
        this(ReadingLimits.DEFAULT, StrategyReference.load(), OrganisationReference.load());
    }

    public PlanReader(ReadingLimits limits, StrategyReference strategies, OrganisationReference organisation) {
        this.documents = new DocumentReader(limits);
        this.interpretation = new PlanInterpretation(strategies, organisation);
    }

    /// Reads a file on disk.
    ///
    /// @param name the name that the person gave the file
    public Outcome read(Path file, String name) {
        return switch (documents.read(file, name)) {
            case DocumentReading.Refused refused -> new Outcome.FileRefused(refused.refusal());
            case DocumentReading.Read read -> read(read.document());
        };
    }

    /// Reads a document that is already in neutral blocks.
    public Outcome read(Document document) {
        return interpretation
                .read(document)
                .<Outcome>map(plan -> new Outcome.Read(plan, document))
                .orElseGet(Outcome.HasNoPlanTable::new);
    }

    /// Reads a document once more, when it is known whose plan it is and what their wordings mean.
    public Optional<KnownReading> read(Document document, KnownWordings known) {
        return interpretation.read(document, known);
    }
}
