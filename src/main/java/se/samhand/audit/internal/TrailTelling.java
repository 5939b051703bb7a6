package se.samhand.audit.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.audit.AuditEntry;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.Actor;
import se.samhand.ui.NamedObject;
import se.samhand.ui.NamedObjects;
import se.samhand.ui.Words;

/// Tells stored lines in the language of the reader, with the names that persons and objects have now.
@Component
class TrailTelling {

    private final AuditSentences sentences;
    private final PersonDirectory people;
    private final List<NamedObjects> kinds;

    TrailTelling(AuditSentences sentences, PersonDirectory people, List<NamedObjects> kinds) {
        this.sentences = sentences;
        this.people = people;
        this.kinds = List.copyOf(kinds);
    }

    /// A handful of lines, told together: each name is looked up once.
    Told tell(Collection<AuditLine> lines, Actor reader, Words words) {
        return new Told(objects(lines, reader, words), names(lines), words);
    }

    /// As above where only sentences are shown, to somebody who sees the object that they are about.
    Told tell(Collection<AuditLine> lines, Words words) {
        return new Told(Map.of(), names(lines), words);
    }

    private Map<UUID, String> names(Collection<AuditLine> lines) {
        var names = new HashMap<UUID, String>();
        persons(lines).forEach(person -> people.nameOf(person).ifPresent(name -> names.put(person, name)));
        return names;
    }

    private Map<UUID, NamedObject> objects(Collection<AuditLine> lines, Actor reader, Words words) {
        var ids = lines.stream().map(AuditLine::subject).collect(Collectors.toSet());
        var objects = new HashMap<UUID, NamedObject>();
        for (var kind : kinds) {
            ids.removeAll(objects.keySet());
            objects.putAll(kind.find(ids, reader, words));
        }
        return objects;
    }

    private static Set<UUID> persons(Collection<AuditLine> lines) {
        var persons = new HashSet<UUID>();
        for (var line : lines) {
            persons.add(line.actor());
            line.arguments().values().stream()
                    .flatMap(value -> Stream.of(value.split(" ")))
                    .filter(AuditSentences::isId)
                    .map(UUID::fromString)
                    .forEach(persons::add);
        }
        return persons;
    }

    /// Lines in words.
    final class Told {

        private final Map<UUID, NamedObject> objects;
        private final Map<UUID, String> names;
        private final Words words;

        private Told(Map<UUID, NamedObject> objects, Map<UUID, String> names, Words words) {
            this.objects = objects;
            this.names = names;
            this.words = words;
        }

        AuditEntry entry(AuditLine line) {
            return new AuditEntry(
                    line.id(),
                    line.code(),
                    line.actor(),
                    who(line),
                    sentences.sentence(line.code(), line.arguments(), names, words),
                    line.recordedAt());
        }

        /// The object as it is called now, or the end of its id when it is gone.
        NamedObject object(AuditLine line) {
            return Optional.ofNullable(objects.get(line.subject()))
                    .orElseGet(() ->
                            new NamedObject(AuditSentences.end(line.subject().toString()), null));
        }

        Optional<String> difference(AuditLine line) {
            return !objects.containsKey(line.subject())
                    ? Optional.empty()
                    : kinds.stream()
                            .flatMap(kind -> kind.differenceOf(line.code(), line.subject(), line.arguments()).stream())
                            .findFirst();
        }

        private String who(AuditLine line) {
            var name = person(line.actor());
            var away = line.arguments().get(AuditSentences.STANDS_IN);
            return away == null
                    ? name
                    : words.get(
                            "audit.stands-in",
                            name,
                            Stream.of(away.split(" "))
                                    .map(id -> person(UUID.fromString(id)))
                                    .collect(Collectors.joining(", ")));
        }

        private String person(UUID actor) {
            if (actor.equals(Actor.nobody().id())) {
                return words.get("audit.nobody");
            }
            var name = names.get(actor);
            return name == null ? words.get("audit.erased-person") : name;
        }
    }
}
