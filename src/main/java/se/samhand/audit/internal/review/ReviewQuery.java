package se.samhand.audit.internal.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.audit.AuditPermissions;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.Actor;

/// Log reviews, for those who make them.
@Component
public class ReviewQuery {

    private static final int MOST = 100;

    /// @param signedBy name of whoever signed it off, or nothing
    public record Details(Review review, Review.Progress progress, Optional<String> signedBy) {}

    private final Reviews reviews;
    private final ReviewLines lines;
    private final PersonDirectory people;

    ReviewQuery(Reviews reviews, ReviewLines lines, PersonDirectory people) {
        this.reviews = reviews;
        this.lines = lines;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public List<Details> list(Actor actor) {
        actor.mustHave(AuditPermissions.REVIEW);
        return reviews.newest(MOST).stream()
                .map(review -> details(review, actor))
                .toList();
    }

    @Transactional(readOnly = true)
    public Details get(UUID id, Actor actor) {
        actor.mustHave(AuditPermissions.REVIEW);
        return details(reviews.get(id), actor);
    }

    public List<ReviewedLine> lines(UUID id) {
        return lines.of(id);
    }

    public ReviewedLine line(UUID id, long number) {
        return lines.get(id, number);
    }

    /// The next line that this person can judge.
    public Optional<Long> next(UUID id, Actor actor) {
        return lines.nextFor(id, actor.id());
    }

    List<Review> open() {
        return reviews.open();
    }

    private Details details(Review review, Actor actor) {
        var signer = review.signedBy();
        return new Details(
                review,
                lines.progress(review.id(), actor.id()),
                signer == null ? Optional.empty() : people.nameOf(signer));
    }
}
