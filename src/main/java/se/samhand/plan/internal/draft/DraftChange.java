package se.samhand.plan.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.NotFound;
import se.samhand.plan.ReadPlan.Source;

/// A draft while a correction is made in it.
final class DraftChange {

    private DraftHeading heading;
    private final List<DraftRow> rows;
    private final List<DraftNote> notes;
    private final List<DraftText> texts;
    private final List<DraftLesson> lessons;
    private int nextId;

    DraftChange(DraftPlan before) {
        this.heading = before.heading();
        this.rows = new ArrayList<>(before.rows());
        this.notes = new ArrayList<>(before.notes());
        this.texts = new ArrayList<>(before.texts());
        this.lessons = before.lessons();
        this.nextId = before.nextId();
    }

    DraftPlan finished() {
        return new DraftPlan(heading, rows, notes, texts, lessons, nextId);
    }

    int newId() {
        return nextId++;
    }

    DraftHeading heading() {
        return heading;
    }

    void replace(DraftHeading other) {
        heading = other;
    }

    List<DraftRow> rows() {
        return List.copyOf(rows);
    }

    DraftRow row(int id) {
        return rows.stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("No row " + id + " in the draft"));
    }

    DraftRow rowOf(int activity) {
        return rows.stream()
                .filter(row -> row.activities().stream().anyMatch(own -> own.id() == activity))
                .findFirst()
                .orElseThrow(() -> new NotFound("No activity " + activity + " in the draft"));
    }

    DraftActivity activity(int id) {
        return rowOf(id).activities().stream()
                .filter(activity -> activity.id() == id)
                .findFirst()
                .orElseThrow();
    }

    void replace(DraftRow changed) {
        rows.set(rows.indexOf(row(changed.id())), changed);
    }

    void replace(DraftActivity changed) {
        DraftRow row = rowOf(changed.id());
        replace(row.with(row.activities().stream()
                .map(activity -> activity.id() == changed.id() ? changed : activity)
                .toList()));
    }

    void add(DraftRow row, @Nullable Integer after) {
        rows.add(after == null ? 0 : rows.indexOf(row(after)) + 1, row);
    }

    void addLast(int row, DraftActivity activity) {
        List<DraftActivity> activities = new ArrayList<>(row(row).activities());
        activities.add(activity);
        replace(row(row).with(activities));
    }

    void removeRow(int id) {
        rows.remove(row(id));
    }

    void removeActivity(int id) {
        DraftRow row = rowOf(id);
        replace(row.with(row.activities().stream()
                .filter(activity -> activity.id() != id)
                .toList()));
    }

    void removeNotes(Predicate<DraftNote> which) {
        notes.removeIf(which);
    }

    void changeNotes(UnaryOperator<DraftNote> change) {
        notes.replaceAll(change);
    }

    DraftNote note(int id) {
        return notes.stream()
                .filter(note -> note.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("No question " + id + " in the draft"));
    }

    DraftText text(int id) {
        return texts.stream()
                .filter(text -> text.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("No text " + id + " in the draft"));
    }

    void removeText(int id) {
        texts.remove(text(id));
    }

    void replace(DraftText changed) {
        texts.set(texts.indexOf(text(changed.id())), changed);
    }

    /// Keeps what a person took out of the plan; what was written by hand in the draft is not in the original.
    void setAside(Source source, String text) {
        if (!text.isBlank() && !source.equals(Source.BY_HAND)) {
            texts.add(new DraftText(newId(), source, text, true));
        }
    }
}
