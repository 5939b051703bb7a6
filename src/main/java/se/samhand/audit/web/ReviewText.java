package se.samhand.audit.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.audit.internal.ReviewTelling;
import se.samhand.audit.internal.review.Review;
import se.samhand.audit.internal.review.ReviewQuery;
import se.samhand.audit.internal.review.ReviewedLine;
import se.samhand.audit.internal.review.Verdict;
import se.samhand.ui.Column;
import se.samhand.ui.Link;
import se.samhand.ui.Property;
import se.samhand.ui.Shell;
import se.samhand.ui.Tone;
import se.samhand.ui.Words;

/// Log reviews in words.
@Component
class ReviewText {

    private final ReviewQuery reviews;
    private final ReviewTelling telling;

    ReviewText(ReviewQuery reviews, ReviewTelling telling) {
        this.reviews = reviews;
        this.telling = telling;
    }

    static String name(Review review, Words words) {
        return words.get(
                "audit.review.name", review.from().toString(), review.to().toString());
    }

    static String progress(Review.Progress progress, Words words) {
        return words.get("audit.review.progress", progress.judged(), progress.lines());
    }

    static String signed(ReviewQuery.Details details, Words words) {
        var at = details.review().signedAt();
        return at == null
                ? words.get("audit.review.waits")
                : words.get(
                        "audit.review.signed-by",
                        details.signedBy().orElseGet(() -> words.get("audit.erased-person")),
                        words.formats().moment(at));
    }

    static List<Link> crumbs(Review review, Words words) {
        return List.of(
                new Link(words.get("audit.review.title"), ReviewLinks.REVIEWS),
                new Link(name(review, words), ReviewLinks.review(review.id())));
    }

    ReviewPages.Show show(UUID id, Shell shell) {
        var words = shell.words();
        var details = reviews.get(id, shell.actor());
        var review = details.review();
        var lines = reviews.lines(id);
        var told =
                telling.tell(lines.stream().map(ReviewedLine::entry).collect(Collectors.toSet()), shell.actor(), words);
        return new ReviewPages.Show(
                name(review, words),
                List.of(new Link(words.get("audit.review.title"), ReviewLinks.REVIEWS)),
                properties(details, byLot(lines), words),
                List.of(
                        Column.numeric(words.get("audit.trail.column.number")),
                        Column.of(words.get("audit.trail.column.what")),
                        Column.of(words.get("audit.trail.column.who")),
                        Column.of(words.get("audit.trail.column.when")),
                        Column.of(words.get("audit.review.column.why")),
                        Column.of(words.get("audit.review.column.verdict"))),
                lines.stream()
                        .map(line -> line(review, line, told.get(line.entry()), words))
                        .toList(),
                review.isSigned()
                        ? null
                        : reviews.next(id, shell.actor())
                                .map(number -> ReviewLinks.line(id, number))
                                .orElse(null),
                review.isSigned() ? null : ReviewLinks.signing(id));
    }

    /// There are fewer than were asked for where the trail has no more.
    private static long byLot(List<ReviewedLine> lines) {
        return lines.stream().filter(line -> !line.isSensitive()).count();
    }

    private static List<Property> properties(ReviewQuery.Details details, long byLot, Words words) {
        var review = details.review();
        return List.of(
                new Property(words.get("audit.review.column.progress"), progress(details.progress(), words)),
                new Property(
                        words.get("audit.review.column.follow-up"),
                        words.formats().number(details.progress().followUp())),
                new Property(
                        words.get("audit.review.sample"),
                        words.get("audit.review.drawn", byLot, Long.toString(review.seed()))),
                new Property(words.get("audit.review.column.signed"), signed(details, words)),
                new Property(
                        words.get("audit.review.conclusion"),
                        review.conclusion().isBlank() ? words.get("audit.review.none") : review.conclusion()));
    }

    private static ReviewPages.Line line(
            Review review, ReviewedLine line, ReviewTelling.@Nullable Told told, Words words) {
        return new ReviewPages.Line(
                words.formats().number(line.number()),
                told == null ? words.get("audit.review.gone") : told.entry().sentence(),
                told == null ? "" : told.entry().actorName(),
                told == null ? "" : words.formats().moment(told.entry().recordedAt()),
                words.get(line.isSensitive() ? "audit.review.sensitive" : "audit.review.by-lot"),
                verdict(line.verdict(), words),
                line.verdict() == Verdict.FOLLOW_UP
                        ? Tone.WARN
                        : line.verdict() == Verdict.EXPECTED ? Tone.GOOD : Tone.CALM,
                line.note(),
                review.isSigned() ? null : ReviewLinks.line(review.id(), line.number()));
    }

    static String verdict(@Nullable Verdict verdict, Words words) {
        return verdict == null
                ? words.get("audit.review.not-judged")
                : words.get("audit.value.verdict." + verdict.name());
    }
}
