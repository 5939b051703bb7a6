package se.samhand.discussion.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.discussion.SubjectId;
import se.samhand.identity.PersonSummary;
import se.samhand.kernel.Actor;

/// Whom the one who writes can mention.
@Component
public class MentionCandidatesQuery {

    private static final int MOST = 8;

    private final Subjects subjects;
    private final Mentioning mentioning;

    MentionCandidatesQuery(Subjects subjects, Mentioning mentioning) {
        this.subjects = subjects;
        this.mentioning = mentioning;
    }

    public List<PersonSummary> list(SubjectId subject, String words, Actor actor) {
        subjects.writable(subject, actor);
        return words.isBlank() ? List.of() : mentioning.candidates(words.strip(), subject, MOST);
    }
}
