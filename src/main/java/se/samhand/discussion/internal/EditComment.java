package se.samhand.discussion.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.discussion.CommentEdited;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.discussion.PersonsMentioned;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.UseCase;

/// A person puts their own comment in other words; what it said before is kept.
@UseCase
public class EditComment {

    /// What came of it.
    public sealed interface Outcome {
        /// The comment has its new words.
        ///
        /// @param unknown words after an at sign that are nobody's name
        record Edited(List<String> unknown) implements Outcome {}

        /// The same person changed it elsewhere in between; nothing was saved.
        record ChangedMeanwhile(Comment now) implements Outcome {}

        /// The same person took it away elsewhere in between.
        record WasDeleted(Instant at) implements Outcome {}

        /// Somebody is mentioned who may not read it.
        record MentionsOutsiders(List<String> names) implements Outcome {}
    }

    private final Subjects subjects;
    private final Threads threads;
    private final Comments comments;
    private final Revisions revisions;
    private final Mentions mentions;
    private final Mentioning mentioning;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditComment(
            Subjects subjects,
            Threads threads,
            Comments comments,
            Revisions revisions,
            Mentions mentions,
            Mentioning mentioning,
            ApplicationEventPublisher events,
            Clock clock) {
        this.subjects = subjects;
        this.threads = threads;
        this.comments = comments;
        this.revisions = revisions;
        this.mentions = mentions;
        this.mentioning = mentioning;
        this.events = events;
        this.clock = clock;
    }

    public Outcome edit(UUID id, int version, String text, Actor actor) {
        var before = comments.get(id);
        var thread = threads.getAndHold(before.thread());
        var about = subjects.writable(thread.subject(), actor);
        before = comments.get(id);
        var deletedAt = before.deletedAt();
        if (deletedAt != null && before.writtenBy().equals(actor.id())) {
            return new Outcome.WasDeleted(deletedAt);
        } else if (!before.mayBeChangedBy(actor)) {
            throw new Forbidden(DiscussionPermissions.WRITE);
        }
        if (before.version() != version) {
            return new Outcome.ChangedMeanwhile(before);
        }
        var mentioned = mentioning.in(text, thread.subject());
        if (!mentioned.cannotRead().isEmpty()) {
            return new Outcome.MentionsOutsiders(mentioned.cannotRead());
        }
        var edited = before.edited(text, clock.instant());
        revisions.add(before, clock.instant());
        comments.save(edited);
        var added = mentions.replace(id, mentioned.persons());
        events.publishEvent(new CommentEdited(thread.id(), thread.subject(), actor.id(), id, edited.version()));
        events.publishEvent(new PersonsMentioned(id, actor.id(), about.title(), added));
        return new Outcome.Edited(mentioned.unknown());
    }
}
