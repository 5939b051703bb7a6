package se.samhand.plan.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samhand.plan.ReadPlan.Source;

/// Corrections of activities.
final class ActivityCorrections {

    private final DraftChange change;

    ActivityCorrections(DraftChange change) {
        this.change = change;
    }

    void apply(Correction.ReviseActivity revise) {
        DraftActivity before = change.activity(revise.activity());
        Source source = before.content().source();
        change.replace(new DraftActivity(before.id(), revise.content().at(source)));
        change.removeNotes(note -> Objects.equals(note.activity(), before.id()));
    }

    void apply(Correction.AddActivity add) {
        change.row(add.row());
        change.addLast(
                add.row(), new DraftActivity(change.newId(), add.content().at(Source.BY_HAND)));
    }

    void apply(Correction.SplitActivity split) {
        List<String> texts =
                split.texts().stream().filter(text -> !text.isBlank()).toList();
        DraftActivity whole = change.activity(split.activity());
        if (texts.isEmpty()) {
            return;
        }
        ActivityContent content = ActivityContent.of(whole.content());
        List<DraftActivity> parts = new ArrayList<>();
        for (String text : texts) {
            int id = parts.isEmpty() ? whole.id() : change.newId();
            parts.add(new DraftActivity(
                    id, content.withText(text).at(whole.content().source())));
        }
        DraftRow row = change.rowOf(whole.id());
        change.replace(row.with(row.activities().stream()
                .flatMap(activity -> activity.id() == whole.id() ? parts.stream() : Stream.of(activity))
                .toList()));
        change.removeNotes(note ->
                Objects.equals(note.activity(), whole.id()) && note.field().equals("activity"));
    }

    void apply(Correction.MergeActivities merge) {
        DraftActivity first = change.activity(merge.activity());
        DraftActivity second = change.activity(merge.with());
        if (first.id() == second.id()) {
            return;
        }
        int row = change.rowOf(first.id()).id();
        ActivityContent merged = ActivityContent.of(first.content()).mergedWith(ActivityContent.of(second.content()));
        change.removeActivity(second.id());
        change.replace(new DraftActivity(first.id(), merged.at(first.content().source())));
        change.changeNotes(note ->
                Objects.equals(note.activity(), second.id()) ? note.in(row).about(first.id()) : note);
    }

    void apply(Correction.MoveActivity move) {
        DraftActivity activity = change.activity(move.activity());
        change.row(move.row());
        change.removeActivity(activity.id());
        change.addLast(move.row(), activity);
        change.changeNotes(note -> Objects.equals(note.activity(), activity.id()) ? note.in(move.row()) : note);
    }

    void apply(Correction.RemoveActivity remove) {
        DraftActivity activity = change.activity(remove.activity());
        change.removeActivity(activity.id());
        setAside(activity, change);
        change.removeNotes(note -> Objects.equals(note.activity(), activity.id()));
    }

    /// Keeps all words of an activity that goes.
    static void setAside(DraftActivity activity, DraftChange change) {
        ActivityContent content = ActivityContent.of(activity.content());
        String words = Stream.of(
                        Stream.of(content.text()),
                        content.responsible().stream().map(ActivityContent.Role::wording),
                        content.performedBy().stream(),
                        content.followUpOther().stream(),
                        content.custom().values().stream(),
                        content.details().texts().stream())
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        change.setAside(activity.content().source(), words);
    }
}
