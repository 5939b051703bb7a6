package se.samhand.plan.internal.reading;

/// What a column of a plan's table is about.
enum Field {
    STARTING_POINT,
    SUB_AREAS,
    GOALS,
    ACTIVITIES,
    RESPONSIBLE,
    PERFORMED_BY,
    PERIOD,
    /// The first of two columns that make a period.
    PERIOD_START,
    /// The last of two columns that make a period.
    PERIOD_END,
    FOLLOW_UP,
    /// One report in a column of its own, marked with a cross.
    FOLLOW_UP_POINT,
    /// A column that the central template does not have.
    OTHER;

    /// Whether a table that has this column can be one of a plan.
    boolean isOfPlan() {
        return this == SUB_AREAS || this == GOALS || this == ACTIVITIES;
    }

    /// Whether two columns of this kind can stand beside each other.
    boolean canRepeat() {
        return this == GOALS || this == OTHER || this == FOLLOW_UP_POINT;
    }
}
