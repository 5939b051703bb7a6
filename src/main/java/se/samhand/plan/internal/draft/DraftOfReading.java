package se.samhand.plan.internal.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.ReadPlan.Source;

/// Makes a draft of what was read: gives each part its id, and each guess the part that it is about.
final class DraftOfReading {

    private static final List<String> OF_ROW = List.of("subArea", "startingPoint", "columns");

    private static final int UNNUMBERED = 0;

    private final ReadPlan read;
    private final List<ReadPlan.Uncertainty> known;
    private int nextId = 1;

    DraftOfReading(ReadPlan read, List<ReadPlan.Uncertainty> known) {
        this.read = read;
        this.known = known;
    }

    DraftPlan draft() {
        List<DraftRow> rows = read.rows().stream().map(this::row).toList();
        List<DraftNote> notes = Stream.concat(
                        read.uncertain().stream().map(place -> note(place, rows, true)),
                        known.stream().map(place -> note(place, rows, false)))
                .toList();
        notes = numbered(notes, rows);
        List<DraftText> texts = read.unread().stream()
                .map(text -> new DraftText(nextId++, text.source(), text.text(), false))
                .toList();
        DraftHeading heading = new DraftHeading(
                read.administration(),
                read.administrationCode(),
                read.strategy(),
                read.strategyCode(),
                read.period(),
                null);
        return new DraftPlan(heading, rows, notes, texts, List.of(), nextId);
    }

    /// Numbers run in the order in which a person meets the questions: those of the plan, then row by row.
    private static List<DraftNote> numbered(List<DraftNote> notes, List<DraftRow> rows) {
        List<DraftNote> met = notes.stream()
                .sorted(Comparator.comparingInt((DraftNote note) -> rowOf(note, rows))
                        .thenComparingInt(note -> activityOf(note, rows)))
                .toList();
        return notes.stream().map(note -> note.numbered(met.indexOf(note) + 1)).toList();
    }

    private static int rowOf(DraftNote note, List<DraftRow> rows) {
        return rows.stream().map(DraftRow::id).toList().indexOf(note.row());
    }

    private static int activityOf(DraftNote note, List<DraftRow> rows) {
        return rows.stream()
                .flatMap(row -> row.activities().stream())
                .map(DraftActivity::id)
                .toList()
                .indexOf(note.activity());
    }

    private DraftRow row(ReadPlan.Row row) {
        int id = nextId++;
        List<DraftActivity> activities = row.activities().stream()
                .map(activity -> new DraftActivity(nextId++, activity))
                .toList();
        return new DraftRow(id, row.startingPoint(), row.subAreas(), row.goals(), activities);
    }

    private DraftNote note(ReadPlan.Uncertainty place, List<DraftRow> rows, boolean isOpen) {
        DraftNote note = new DraftNote(nextId++, UNNUMBERED, null, null, place, isOpen);
        if (note.field().equals("administration") || place.reason().equals("PLAN_PERIOD_GUESSED")) {
            return note;
        }
        DraftRow row = row(place.source(), rows);
        if (row == null) {
            return note;
        }
        DraftActivity activity = OF_ROW.contains(note.field()) ? null : activity(place, row);
        return new DraftNote(
                note.id(), note.number(), row.id(), activity == null ? null : activity.id(), place, isOpen);
    }

    /// The row that stands in that very cell, or else the last one that begins at that line or above it.
    private static @Nullable DraftRow row(Source source, List<DraftRow> rows) {
        Optional<DraftRow> same = rows.stream()
                .filter(row -> sources(row).anyMatch(source::equals))
                .findFirst();
        return same.or(() -> rows.stream()
                        .filter(row -> sources(row).anyMatch(own -> isAtOrAbove(own, source)))
                        .reduce((first, later) -> later))
                .orElse(null);
    }

    private static Stream<Source> sources(DraftRow row) {
        return Stream.of(
                        row.subAreas().stream().map(ReadPlan.SubArea::source),
                        row.goals().stream().map(ReadPlan.Goal::source),
                        row.activities().stream()
                                .map(activity -> activity.content().source()))
                .flatMap(sources -> sources);
    }

    /// The activity that the guess names, or else the only one of its line.
    private static @Nullable DraftActivity activity(ReadPlan.Uncertainty place, DraftRow row) {
        List<DraftActivity> named = row.activities().stream()
                .filter(activity -> place.what().contains(beginning(activity.text())))
                .toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        List<DraftActivity> above = row.activities().stream()
                .filter(activity -> isAtOrAbove(activity.content().source(), place.source()))
                .toList();
        if (above.isEmpty()) {
            return row.activities().size() == 1 ? row.activities().getFirst() : null;
        }
        DraftActivity last = above.getLast();
        boolean isAlone = above.stream()
                        .filter(activity -> activity.content()
                                .source()
                                .equals(last.content().source()))
                        .count()
                == 1;
        return isAlone ? last : null;
    }

    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 50 ? line.substring(0, 50) : line;
    }

    private static boolean isAtOrAbove(Source own, Source source) {
        Integer ownLine = own.row();
        Integer line = source.row();
        if (own.part().equals("paragraph") && source.part().equals("paragraph")) {
            return own.index() <= source.index();
        }
        return own.part().equals(source.part())
                && own.index() == source.index()
                && ownLine != null
                && line != null
                && ownLine <= line;
    }
}
