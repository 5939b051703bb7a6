package se.samhand.plan.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samhand.plan.ReadPlan;

/// A plan that is being put right before it is created, with ids that corrections name.
///
/// @param lessons what the corrections so far say of wordings
/// @param nextId the first number that no part of this draft, or of one before it, has had as its id
public record DraftPlan(
        DraftHeading heading,
        List<DraftRow> rows,
        List<DraftNote> notes,
        List<DraftText> texts,
        List<DraftLesson> lessons,
        int nextId) {

    public DraftPlan {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        texts = List.copyOf(texts);
        lessons = List.copyOf(lessons);
    }

    /// As a file was read, the same each time.
    public static DraftPlan of(ReadPlan read) {
        return of(read, List.of());
    }

    /// As a file was read.
    ///
    /// @param known places that were read by what was learnt from earlier corrections
    static DraftPlan of(ReadPlan read, List<ReadPlan.Uncertainty> known) {
        return new DraftOfReading(read, known).draft();
    }

    /// With what a correction says of wordings; the latest about a wording wins.
    DraftPlan learning(List<DraftLesson> more) {
        List<DraftLesson> all = new ArrayList<>(lessons);
        for (DraftLesson lesson : more) {
            all.removeIf(lesson::isAboutTheSame);
            all.add(lesson);
        }
        return new DraftPlan(heading, rows, notes, texts, all, nextId);
    }

    /// The plan as it stands: open questions are uncertain, text without a field is unread.
    public ReadPlan read() {
        return new ReadPlan(
                heading.administration(),
                heading.administrationCode(),
                heading.strategy(),
                heading.strategyCode(),
                heading.period(),
                rows.stream().map(DraftRow::read).toList(),
                open().stream().map(DraftNote::place).toList(),
                texts.stream()
                        .map(text -> new ReadPlan.Unread(text.source(), text.text()))
                        .toList());
    }

    /// The places that wait for a person.
    public List<DraftNote> open() {
        return notes.stream().filter(DraftNote::isOpen).toList();
    }

    boolean isOfSameAdministrationAs(DraftPlan other) {
        return Objects.equals(heading.administrationCode(), other.heading.administrationCode());
    }

    public Optional<DraftRow> row(int id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    /// The row that holds an activity.
    public Optional<DraftRow> rowOfActivity(int activity) {
        return rows.stream()
                .filter(row -> row.activities().stream().anyMatch(other -> other.id() == activity))
                .findFirst();
    }

    public Optional<DraftActivity> activity(int id) {
        return rows.stream()
                .flatMap(row -> row.activities().stream())
                .filter(activity -> activity.id() == id)
                .findFirst();
    }

    public Optional<DraftNote> note(int id) {
        return notes.stream().filter(note -> note.id() == id).findFirst();
    }

    public Optional<DraftText> text(int id) {
        return texts.stream().filter(text -> text.id() == id).findFirst();
    }
}
