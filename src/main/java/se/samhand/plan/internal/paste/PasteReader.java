package se.samhand.plan.internal.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samhand.document.Block;
import se.samhand.document.Document;
import se.samhand.document.DocumentReader;
import se.samhand.document.DocumentReading;
import se.samhand.document.Paragraph;
import se.samhand.document.ReadingLimits;
import se.samhand.document.Refusal;
import se.samhand.kernel.Period;
import se.samhand.plan.KnownWordings;
import se.samhand.plan.PlanReader;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.Plan;
import se.samhand.strategy.PlanTemplate;

/// Understands text from the clipboard as rows of a plan: no Spring, no database.
public final class PasteReader {

    /// More than a table that somebody pastes and looks through; a whole plan is read from its file instead.
    public static final int LONGEST = 200_000;

    /// What came of it.
    public sealed interface Outcome {
        /// Rows of a plan.
        record Found(PastedTable table) implements Outcome {}

        /// There is nothing to read.
        record IsEmpty() implements Outcome {}

        /// It is longer than [#LONGEST].
        record IsTooLong() implements Outcome {}

        /// It is made so that it cannot be read.
        record CannotBeRead(Refusal refusal) implements Outcome {}

        /// There is no table in it that looks like one of a plan.
        record HasNoTable() implements Outcome {}
    }

    private final PlanReader plans;
    private final DocumentReader documents = new DocumentReader(ReadingLimits.DEFAULT.withMaxBytes(LONGEST));

    public PasteReader(PlanReader plans) {
        this.plans = plans;
    }

    /// @param period of the plan, which tells what times in the table mean
    public Outcome read(String text, Period period, PlanTemplate template, KnownWordings known) {
        if (text.length() > LONGEST) {
            return new Outcome.IsTooLong();
        }
        return switch (documents.readText(text)) {
            case DocumentReading.Refused(Refusal refusal) when refusal == Refusal.EMPTY -> new Outcome.IsEmpty();
            case DocumentReading.Refused(Refusal refusal) -> new Outcome.CannotBeRead(refusal);
            case DocumentReading.Read read -> read(read.document(), period, template, known);
        };
    }

    private Outcome read(Document pasted, Period period, PlanTemplate template, KnownWordings known) {
        Document document = under(period, pasted);
        return reading(document, template, known)
                .filter(plan -> !plan.rows().isEmpty())
                .<Outcome>map(plan -> new Outcome.Found(new PastedTable(
                        plan.rows(),
                        plan.uncertain(),
                        plan.unread().stream()
                                .filter(text -> !text.text().equals(Plan.titleFor(period)))
                                .toList())))
                .orElseGet(Outcome.HasNoTable::new);
    }

    /// Columns without names are more likely those of the template, in its order, than what their content looks like.
    private Optional<ReadPlan> reading(Document document, PlanTemplate template, KnownWordings known) {
        Optional<ReadPlan> asItIs = plans.read(document, known).map(PlanReader.KnownReading::plan);
        if (asItIs.isPresent() && asItIs.get().uncertain().stream().noneMatch(PastedHeading::isMissing)) {
            return asItIs;
        }
        return PastedHeading.onto(document, template)
                .flatMap(headed -> plans.read(headed, known))
                .map(read -> PastedHeading.told(read.plan()))
                .or(() -> asItIs);
    }

    /// The reader is told of which plan the table is a part.
    private static Document under(Period period, Document pasted) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(1, Plan.titleFor(period)));
        blocks.addAll(pasted.blocks());
        return new Document(blocks);
    }
}
