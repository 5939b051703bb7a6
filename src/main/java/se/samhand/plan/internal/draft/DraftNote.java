package se.samhand.plan.internal.draft;

import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;

/// A place of a draft that the reading has something to say about.
///
/// @param id its own within the draft
/// @param number its place among the questions of the reading, from 1, whatever becomes of the others
/// @param row the row that it is about, or null for the plan as a whole
/// @param activity the activity of that row, or null for the row as a whole
/// @param isOpen whether it waits for a person; closed when it was read by an earlier correction
public record DraftNote(
        int id,
        int number,
        @Nullable Integer row,
        @Nullable Integer activity,
        ReadPlan.Uncertainty place,
        boolean isOpen) {

    DraftNote numbered(int itsNumber) {
        return new DraftNote(id, itsNumber, row, activity, place, isOpen);
    }

    DraftNote in(int otherRow) {
        return new DraftNote(id, number, otherRow, activity, place, isOpen);
    }

    DraftNote about(int otherActivity) {
        return new DraftNote(id, number, row, otherActivity, place, isOpen);
    }

    /// The field that it is about, as the reading names it, such as `subArea`.
    public String field() {
        int colon = place.what().indexOf(": ");
        return colon < 0 ? place.what() : place.what().substring(0, colon);
    }

    /// The words of the plan that the guess was made from.
    public String wording() {
        String what = place.what();
        String guess = what.substring(Math.min(what.length(), field().length() + 2));
        int arrow = guess.indexOf(" ← ");
        return arrow < 0 ? guess : guess.substring(arrow + 3);
    }
}
