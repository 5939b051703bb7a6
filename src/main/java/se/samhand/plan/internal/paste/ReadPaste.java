package se.samhand.plan.internal.paste;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.plan.PlanReader;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.draft.KnownWordingsQuery;

/// Reads what a person pastes into a plan, with what is known of the wordings of its administration.
@Component
public class ReadPaste {

    private final PasteReader reader;
    private final KnownWordingsQuery known;

    ReadPaste(PlanReader plans, KnownWordingsQuery known) {
        this.reader = new PasteReader(plans);
        this.known = known;
    }

    @Transactional(readOnly = true)
    public PasteReader.Outcome read(String text, PlanDetails into) {
        return reader.read(
                text,
                into.plan().period(),
                into.strategy().template(),
                known.of(into.plan().administration()));
    }
}
