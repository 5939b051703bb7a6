package se.samhand.plan.internal.draft;

import org.jspecify.annotations.Nullable;
import se.samhand.document.Document;
import se.samhand.document.Refusal;
import se.samhand.plan.PlanReader;
import se.samhand.plan.ReadPlan;

/// What came of reading a file, as text from one process to another.
public final class ReadingJson {

    private record Message(
            @Nullable Refusal refusal,
            @Nullable ReadPlan plan,
            @Nullable Document document) {}

    private ReadingJson() {}

    public static String write(PlanReader.Outcome outcome) {
        return DraftJson.JSON.writeValueAsString(
                switch (outcome) {
                    case PlanReader.Outcome.Read read -> new Message(null, read.plan(), read.document());
                    case PlanReader.Outcome.FileRefused refused -> new Message(refused.refusal(), null, null);
                    case PlanReader.Outcome.HasNoPlanTable none -> new Message(null, null, null);
                });
    }

    /// @throws tools.jackson.core.JacksonException when the text is none of ours
    public static PlanReader.Outcome read(String json) {
        Message message = DraftJson.JSON.readValue(json, Message.class);
        Refusal refusal = message.refusal();
        ReadPlan plan = message.plan();
        Document document = message.document();
        if (refusal != null) {
            return new PlanReader.Outcome.FileRefused(refusal);
        }
        return plan == null || document == null
                ? new PlanReader.Outcome.HasNoPlanTable()
                : new PlanReader.Outcome.Read(plan, document);
    }
}
