package se.samhand.plan.internal.draft;

import se.samhand.plan.ReadPlan;

/// An activity of a draft.
///
/// @param id its own within the draft, as long as it is there
public record DraftActivity(int id, ReadPlan.Activity content) {

    public String text() {
        return content.text();
    }
}
