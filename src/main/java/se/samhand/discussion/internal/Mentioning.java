package se.samhand.discussion.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.discussion.SubjectId;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.PersonSummary;

/// Finds the persons whom a text mentions, and whether they may read it.
@Component
class Mentioning {

    private static final int MANY = 20;

    /// Whom a text mentions.
    ///
    /// @param persons those who may read what they are mentioned in
    /// @param cannotRead names of persons who may not
    /// @param unknown words after an at sign that are nobody's name
    record Mentioned(Set<UUID> persons, List<String> cannotRead, List<String> unknown) {}

    private final PersonDirectory people;
    private final Subjects subjects;

    Mentioning(PersonDirectory people, Subjects subjects) {
        this.people = people;
        this.subjects = subjects;
    }

    Mentioned in(String text, SubjectId subject) {
        var persons = new LinkedHashSet<UUID>();
        var cannotRead = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var names : NamesInText.in(text)) {
            var found = found(names);
            var readers =
                    found.stream().filter(person -> mayRead(person, subject)).toList();
            if (found.isEmpty()) {
                unknown.add(names.getFirst());
            } else if (readers.isEmpty()) {
                cannotRead.add(found.getFirst().name());
            } else {
                readers.forEach(reader -> persons.add(reader.id()));
            }
        }
        return new Mentioned(persons, cannotRead, unknown);
    }

    /// Persons whose names begin like these words and who may read about the subject, for the one who writes.
    List<PersonSummary> candidates(String words, SubjectId subject, int limit) {
        return people.search(words, MANY).stream()
                .filter(person -> mayRead(person, subject))
                .limit(limit)
                .toList();
    }

    /// Whoever has just this name, or the only one whose name begins so.
    private List<PersonSummary> found(List<String> names) {
        for (var name : names) {
            var similar = people.search(name, MANY);
            var same = similar.stream()
                    .filter(person -> person.name().equalsIgnoreCase(name))
                    .toList();
            if (!same.isEmpty()) {
                return same;
            } else if (similar.size() == 1) {
                return similar;
            }
        }
        return List.of();
    }

    private boolean mayRead(PersonSummary person, SubjectId subject) {
        return people.actorOf(person.id())
                .filter(actor -> subjects.mayRead(subject, actor))
                .isPresent();
    }
}
