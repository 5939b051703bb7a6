package se.samhand.discussion.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.discussion.DiscussionSubject;
import se.samhand.discussion.SubjectId;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.NotFound;

/// Everything that can be talked about, by way of its owners.
@Component
class Subjects {

    private final Map<String, DiscussionSubject> byKind;

    Subjects(List<DiscussionSubject> subjects) {
        this.byKind = subjects.stream().collect(Collectors.toMap(DiscussionSubject::kind, Function.identity()));
    }

    /// What the thing is called, if this person may know of it.
    ///
    /// @throws NotFound when there is no such thing, or it may not be known to exist
    DiscussionSubject.About readable(SubjectId subject, Actor actor) {
        return owner(subject)
                .filter(owner -> owner.mayRead(actor, subject.id()))
                .flatMap(owner -> owner.find(subject.id()))
                .orElseThrow(() -> new NotFound("Nothing to talk about at " + subject.path()));
    }

    /// As [#readable], and goes on only if this person may take part.
    ///
    /// @throws Forbidden when they may only read
    DiscussionSubject.About writable(SubjectId subject, Actor actor) {
        var about = readable(subject, actor);
        if (!mayWrite(subject, actor)) {
            throw new Forbidden(DiscussionPermissions.WRITE);
        }
        return about;
    }

    boolean mayRead(SubjectId subject, Actor actor) {
        return owner(subject)
                .filter(owner -> owner.mayRead(actor, subject.id()))
                .isPresent();
    }

    boolean mayWrite(SubjectId subject, Actor actor) {
        return owner(subject)
                .filter(owner -> owner.mayWrite(actor, subject.id()))
                .isPresent();
    }

    private Optional<DiscussionSubject> owner(SubjectId subject) {
        return Optional.ofNullable(byKind.get(subject.kind()));
    }
}
