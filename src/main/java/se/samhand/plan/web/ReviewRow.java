package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;

/// A row of the draft as it is reviewed, with the one form in it that is open.
///
/// @param originAnchor the place in the original that it was read from
/// @param editHref where it is put right, or null when this person may not
public record ReviewRow(
        String anchor,
        String label,
        String point,
        @Nullable String originAnchor,
        List<Area> areas,
        List<String> goals,
        List<Note> notes,
        List<Activity> activities,
        @Nullable String editHref,
        @Nullable String newActivityHref,
        @Nullable RowFields form,
        @Nullable ActivityFields newActivity) {

    /// A sub-area as it was read.
    public record Area(
            @Nullable String code,
            @Nullable String tint,
            String name,
            @Nullable String wording) {}

    /// An activity as it was read.
    ///
    /// @param form open when the activity is put right
    /// @param division open when it is divided
    public record Activity(
            String anchor,
            String number,
            String text,
            String facts,
            @Nullable String originAnchor,
            List<Note> notes,
            @Nullable String editHref,
            String editLabel,
            @Nullable ActivityFields form,
            @Nullable Division division) {}

    /// A place where the reading is a guess, or was told by an earlier correction.
    ///
    /// @param confirmHref where the guess is said to be right, or null when that is nothing to say here
    public record Note(
            String anchor,
            int number,
            boolean isOpen,
            String why,
            String place,
            String originalText,
            String guess,
            String placeHref,
            String placeLabel,
            String originAnchor,
            @Nullable String confirmHref,
            String confirmLabel,
            int version) {}

    /// The texts that an activity is divided into.
    ///
    /// @param conflict what somebody else changed meanwhile, or null
    public record Division(
            String action,
            int version,
            String id,
            String text,
            String cancelHref,
            FormErrors errors,
            @Nullable Conflict conflict) {}

    public boolean isOpen() {
        return notes.stream().anyMatch(Note::isOpen)
                || activities.stream()
                        .anyMatch(activity -> activity.notes().stream().anyMatch(Note::isOpen));
    }
}
