package se.samhand.audit.internal;

import java.util.Comparator;
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
import se.samhand.identity.PersonSummary;
import se.samhand.kernel.Actor;

/// The whole trail for those who answer for it: filtered and paged in the database, by number in the chain.
@Component
public class TrailQuery {

    /// Lines on one page.
    public static final int PAGE_SIZE = 50;

    private static final int PEOPLE = 100;

    /// A line with its place in the chain.
    public record Item(long number, AuditEntry entry, UUID subject) {}

    /// A kind of event, in words.
    public record Kind(String code, String words) {}

    /// @param hasOlder whether there is more further back
    /// @param lastNumber length of the chain
    public record Result(List<Item> items, boolean hasOlder, long lastNumber, Optional<ChainCheck> lastCheck) {}

    private final AuditLines lines;
    private final Verifications verifications;
    private final AuditSentences sentences;
    private final StoredTrail trail;
    private final PersonDirectory people;

    TrailQuery(
            AuditLines lines,
            Verifications verifications,
            AuditSentences sentences,
            StoredTrail trail,
            PersonDirectory people) {
        this.lines = lines;
        this.verifications = verifications;
        this.sentences = sentences;
        this.trail = trail;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public Result list(TrailChoice choice, Locale language) {
        var found = lines.find(choice, PAGE_SIZE + 1);
        return new Result(
                found.stream()
                        .limit(PAGE_SIZE)
                        .map(line -> new Item(
                                line.number(),
                                trail.entry(line.line(), language),
                                line.line().subject()))
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

    /// The persons whose names have words that begin like these, Samhand itself included.
    public Set<UUID> named(String words) {
        var found = people.search(words, PEOPLE).stream().map(PersonSummary::id).collect(Collectors.toSet());
        if (Actor.samhand().name().equalsIgnoreCase(words.strip())) {
            found.add(Actor.SAMHAND);
        }
        return found;
    }
}
