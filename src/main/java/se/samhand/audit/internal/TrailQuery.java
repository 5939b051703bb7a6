package se.samhand.audit.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.audit.AuditEntry;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.Actor;
import se.samhand.ui.NamedObject;
import se.samhand.ui.NamedObjects;
import se.samhand.ui.Words;

/// The whole trail for those who answer for it: filtered and paged in the database, by number in the chain.
@Component
public class TrailQuery {

    /// Lines on one page.
    public static final int PAGE_SIZE = 50;

    private static final int PEOPLE = 100;

    /// A line with its place in the chain.
    ///
    /// @param object as it is called now
    /// @param difference page that shows what changed in texts
    public record Item(long number, AuditEntry entry, UUID subject, NamedObject object, Optional<String> difference) {}

    /// A kind of event or of object, in words.
    public record Kind(String code, String words) {}

    /// @param hasOlder whether there is more further back
    /// @param lastNumber length of the chain
    public record Result(List<Item> items, boolean hasOlder, long lastNumber, Optional<ChainCheck> lastCheck) {}

    private final AuditLines lines;
    private final Verifications verifications;
    private final AuditSentences sentences;
    private final TrailTelling telling;
    private final PersonDirectory people;
    private final List<NamedObjects> objects;

    TrailQuery(
            AuditLines lines,
            Verifications verifications,
            AuditSentences sentences,
            TrailTelling telling,
            PersonDirectory people,
            List<NamedObjects> objects) {
        this.lines = lines;
        this.verifications = verifications;
        this.sentences = sentences;
        this.telling = telling;
        this.people = people;
        this.objects = List.copyOf(objects);
    }

    @Transactional(readOnly = true)
    public Result list(TrailChoice choice, Actor reader, Words words) {
        var found = lines.find(choice, PAGE_SIZE + 1);
        var shown = found.subList(0, Math.min(PAGE_SIZE, found.size()));
        var told = telling.tell(shown.stream().map(NumberedLine::line).toList(), reader, words);
        return new Result(
                shown.stream()
                        .map(line -> new Item(
                                line.number(),
                                told.entry(line.line()),
                                line.line().subject(),
                                told.object(line.line()),
                                told.difference(line.line())))
                        .toList(),
                found.size() > PAGE_SIZE,
                lines.lastNumber(),
                verifications.findLast());
    }

    /// Every kind of event in the trail, by its words.
    public List<Kind> kinds(Locale language) {
        return lines.codes().stream()
                .map(code -> new Kind(code, sentences.kind(code, language)))
                .sorted(Comparator.comparing(Kind::words))
                .toList();
    }

    /// Every kind of object that the trail can tell of, by its words.
    public List<Kind> objectKinds(Words words) {
        return objects.stream()
                .map(kind -> new Kind(kind.kind(), words.get("audit.kind." + kind.kind())))
                .sorted(Comparator.comparing(Kind::words))
                .toList();
    }

    /// The events in the trail that happen to objects of a kind; none of a kind that nobody knows.
    public Set<String> eventsOf(String kind) {
        return objects.stream()
                .filter(each -> each.kind().equals(kind))
                .flatMap(each -> lines.codes().stream().filter(each::tellsOf))
                .collect(Collectors.toSet());
    }

    /// The persons whose names have words that begin like these, Samhand itself included.
    public Set<UUID> named(String words) {
        var found = new HashSet<>(people.named(words, PEOPLE));
        if (Actor.samhand().name().equalsIgnoreCase(words.strip())) {
            found.add(Actor.SAMHAND);
        }
        return found;
    }
}
