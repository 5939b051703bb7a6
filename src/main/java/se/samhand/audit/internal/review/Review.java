package se.samhand.audit.internal.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A log review (*loggranskning*) of a period.
///
/// @param sampleSize how many lines were to be drawn by lot
/// @param seed from which the lot can be drawn again
/// @param lastNumber number of the last line that could be drawn
public record Review(
        UUID id,
        LocalDate from,
        LocalDate to,
        int sampleSize,
        long seed,
        long lastNumber,
        Instant startedAt,
        UUID startedBy,
        @Nullable Instant signedAt,
        @Nullable UUID signedBy,
        String conclusion) {

    public boolean isSigned() {
        return signedAt != null;
    }

    /// Why a person can not judge a line.
    public Optional<JudgeLine.Outcome> refusalToJudge(ReviewedLine line, UUID person) {
        if (isSigned()) {
            return Optional.of(new JudgeLine.Outcome.IsSigned());
        }
        return line.actor().equals(person) ? Optional.of(new JudgeLine.Outcome.IsOwnAct()) : Optional.empty();
    }

    /// Why the person whom the progress is of can not sign it off.
    public Optional<SignReview.Outcome> refusalToSign(Progress progress) {
        if (isSigned()) {
            return Optional.of(new SignReview.Outcome.IsSigned());
        } else if (progress.left() > progress.own()) {
            return Optional.of(new SignReview.Outcome.HasLinesLeft(progress.left()));
        }
        return progress.own() > 0 ? Optional.of(new SignReview.Outcome.HasOwnActs(progress.own())) : Optional.empty();
    }

    /// How far it has come.
    ///
    /// @param lines how many lines it looks at
    /// @param own how many of those that are left a person did themselves
    public record Progress(int lines, int judged, int followUp, int own) {

        public int left() {
            return lines - judged;
        }
    }
}
