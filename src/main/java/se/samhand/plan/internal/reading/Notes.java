package se.samhand.plan.internal.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samhand.document.Cell;
import se.samhand.plan.ReadPlan.Source;
import se.samhand.plan.ReadPlan.Uncertainty;
import se.samhand.plan.ReadPlan.Unread;

/// Collects what is a guess and what found no field while a plan is read.
final class Notes {

    private final Set<Uncertainty> uncertain = new LinkedHashSet<>();
    private final Set<Uncertainty> known = new LinkedHashSet<>();
    private final Map<Source, Set<String>> unread = new LinkedHashMap<>();

    static Source source(Grid grid, Cell cell) {
        return grid.source(cell);
    }

    /// @param what the field and the guess, with the text where it differs
    void doubt(Doubt reason, Source source, String what) {
        Uncertainty note = new Uncertainty(source, Blanks.single(what), reason.name());
        uncertain.add(note);
    }

    /// What would have been a guess had nobody put it right before.
    void known(Source source, String what) {
        known.add(new Uncertainty(source, Blanks.single(what), "KNOWN_WORDING"));
    }

    void unread(Source source, String text) {
        if (!text.isBlank()) {
            Set<String> texts = unread.computeIfAbsent(source, place -> new LinkedHashSet<>());
            texts.add(text);
        }
    }

    /// What was put aside as unread turned out to have a field; a label such as *Delområde* may stand before it.
    void isRead(Source source, String text) {
        Set<String> texts = unread.get(source);
        if (texts != null) {
            String words = Wording.of(text).text();
            texts.removeIf(put -> Wording.of(put).text().endsWith(words));
        }
    }

    /// Takes over the doubts about one place.
    void takeOver(Notes others, Source source) {
        others.uncertain.stream().filter(note -> note.source().equals(source)).forEach(uncertain::add);
        others.known.stream().filter(note -> note.source().equals(source)).forEach(known::add);
    }

    List<Uncertainty> uncertain() {
        return List.copyOf(uncertain);
    }

    List<Uncertainty> known() {
        return List.copyOf(known);
    }

    List<Unread> unread() {
        return unread.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> new Unread(entry.getKey(), text)))
                .toList();
    }
}
