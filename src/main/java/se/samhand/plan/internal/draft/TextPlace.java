package se.samhand.plan.internal.draft;

/// A field that a text can belong to.
public enum TextPlace {
    /// A goal of a row.
    GOAL(true),
    /// A sub-area of a row, in the plan's own words.
    SUB_AREA(true),
    /// An activity of its own, last in a row.
    NEW_ACTIVITY(true),
    /// More text of an activity.
    ACTIVITY(false),
    /// Somebody responsible for an activity.
    RESPONSIBLE(false),
    /// Somebody who performs an activity.
    PERFORMED_BY(false),
    /// How an activity is followed up, in words.
    FOLLOW_UP(false);

    private final boolean isOfRow;

    TextPlace(boolean isOfRow) {
        this.isOfRow = isOfRow;
    }

    /// Whether it is a field of a row, not of an activity.
    public boolean isOfRow() {
        return isOfRow;
    }
}
