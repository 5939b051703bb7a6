package se.samhand.plan.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;

/// Corrections of texts that found no field.
final class TextCorrections {

    private final DraftChange change;

    TextCorrections(DraftChange change) {
        this.change = change;
    }

    void apply(Correction.PlaceText place) {
        DraftText text = change.text(place.text());
        put(text.source(), text.text().strip(), place.place(), place.id());
        change.removeText(text.id());
    }

    void apply(Correction.SetTextAside aside) {
        DraftText text = change.text(aside.text());
        change.replace(new DraftText(text.id(), text.source(), text.text(), true));
    }

    void apply(Correction.TakeTextBack back) {
        DraftText text = change.text(back.text());
        change.replace(new DraftText(text.id(), text.source(), text.text(), false));
    }

    /// Gives a text its place in a row or an activity.
    void put(ReadPlan.Source source, String text, TextPlace place, int id) {
        switch (place) {
            case GOAL -> {
                DraftRow row = change.row(id);
                change.replace(new DraftRow(
                        row.id(),
                        row.startingPoint(),
                        row.subAreas(),
                        and(row.goals(), new ReadPlan.Goal(text, source)),
                        row.activities()));
            }
            case SUB_AREA -> {
                DraftRow row = change.row(id);
                change.replace(new DraftRow(
                        row.id(),
                        row.startingPoint(),
                        and(row.subAreas(), new ReadPlan.SubArea(null, text, source)),
                        row.goals(),
                        row.activities()));
            }
            case NEW_ACTIVITY -> {
                change.row(id);
                change.addLast(id, new DraftActivity(change.newId(), bare(text).at(source)));
            }
            case ACTIVITY, RESPONSIBLE, PERFORMED_BY, FOLLOW_UP -> {
                DraftActivity activity = change.activity(id);
                ActivityContent content = with(text, place, ActivityContent.of(activity.content()));
                change.replace(
                        new DraftActivity(id, content.at(activity.content().source())));
            }
        }
    }

    private static ActivityContent with(String text, TextPlace place, ActivityContent before) {
        List<ActivityContent.Role> responsible = before.responsible();
        List<String> performedBy = before.performedBy();
        List<String> followUp = before.followUpOther();
        for (String line : place == TextPlace.ACTIVITY ? List.<String>of() : lines(text)) {
            if (place == TextPlace.RESPONSIBLE) {
                responsible = and(responsible, new ActivityContent.Role(line, null));
            } else if (place == TextPlace.PERFORMED_BY) {
                performedBy = and(performedBy, line);
            } else {
                followUp = and(followUp, line);
            }
        }
        String words = place == TextPlace.ACTIVITY ? before.text() + "\n" + text : before.text();
        return before.withText(words)
                .withResponsible(responsible)
                .withPerformedBy(performedBy)
                .withFollowUp(before.followUp(), followUp);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static <T> List<T> and(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        if (!all.contains(more)) {
            all.add(more);
        }
        return all;
    }

    static ActivityContent bare(String text) {
        @Nullable Period none = null;
        return new ActivityContent(text, List.of(), List.of(), none, List.of(), List.of(), Map.of());
    }
}
