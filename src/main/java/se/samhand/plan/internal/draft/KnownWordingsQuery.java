package se.samhand.plan.internal.draft;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.plan.KnownWordings;

/// What the wordings of an administration mean, for reading what they write.
@Component
public class KnownWordingsQuery {

    private final LearntWordings wordings;

    KnownWordingsQuery(LearntWordings wordings) {
        this.wordings = wordings;
    }

    @Transactional(readOnly = true)
    public KnownWordings of(String administration) {
        return wordings.of(administration);
    }
}
