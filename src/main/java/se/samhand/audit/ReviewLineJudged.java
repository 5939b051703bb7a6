package se.samhand.audit;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A reviewer said what a line of the trail is worth; the note is in the review.
///
/// @param number of the line
/// @param verdict `EXPECTED` or `FOLLOW_UP`
public record ReviewLineJudged(UUID review, UUID actor, long number, String verdict) implements Audited {

    @Override
    public String auditCode() {
        return "audit.review-line-judged";
    }

    @Override
    public UUID auditSubject() {
        return review;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("number", Long.toString(number), "verdict", verdict);
    }
}
