package se.samhand.plan.internal.merge;

import java.util.Locale;

/// A field of a row or of an activity that can differ between two states of a plan.
public enum Field {
    /// Starting point of a row.
    POINT,
    /// Sub-areas of a row.
    AREAS,
    /// Goals of a row.
    GOALS,
    /// What is done.
    TEXT,
    /// Who answers for it.
    RESPONSIBLE,
    /// Who does the work.
    PERFORMERS,
    /// From when to when.
    PERIOD,
    /// The reports in which it is followed up.
    FOLLOW_UP,
    /// What an activity says beyond the template, see [se.samhand.plan.Detail].
    DETAIL,
    /// A column that the central template does not have.
    OWN_COLUMN;

    /// As keys of changes and of messages end.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
