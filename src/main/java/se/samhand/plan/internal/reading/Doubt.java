package se.samhand.plan.internal.reading;

/// Why a place in a plan is a guess; the words are `plan.uncertain.<name in lower case>`.
enum Doubt {
    /// The columns were told by what is in them, because the table has no heading.
    COLUMNS_GUESSED,
    /// The table does not have lines between all cells; rows or columns were told by the room between the words.
    LAYOUT_GUESSED,
    /// The same table may have more rows or columns than were told, so that something is missing.
    ROWS_GUESSED,
    /// Where words or paragraphs end was told by the room on the lines of a page.
    WORDS_GUESSED,
    /// The plan is a list whose headings are told by their looks.
    HEADINGS_GUESSED,
    /// Rows, columns or a whole sheet that the file hides.
    HIDDEN_IN_FILE,
    /// The wording only resembles a starting point.
    STARTING_POINT_GUESSED,
    /// The wording resembles no starting point.
    STARTING_POINT_UNKNOWN,
    /// Starting point and sub-areas do not belong together.
    STARTING_POINT_CONTRADICTED,
    /// The wording only resembles a sub-area, or it was told by the starting point.
    SUB_AREA_GUESSED,
    /// The wording resembles no sub-area.
    SUB_AREA_UNKNOWN,
    /// No row of the table names a sub-area.
    SUB_AREA_MISSING,
    /// The line seems to go on with the activity above, as when a row is broken across a page.
    ACTIVITY_JOINED,
    /// The number of roles fits neither one for all nor one for each activity.
    ROLES_PAIRED_BY_GUESS,
    /// The cell is empty and the roles above were taken.
    ROLES_TAKEN_FROM_ABOVE,
    /// The wording only resembles a role.
    ROLE_GUESSED,
    /// The text does not look like a role.
    ROLE_UNCLEAR,
    /// The time is given in words that leave room, such as *löpande* or a season.
    PERIOD_INTERPRETED,
    /// The time was not understood; the text is kept among the other columns.
    PERIOD_NOT_UNDERSTOOD,
    /// The period of the plan stands nowhere and was told by the activities or the strategy.
    PLAN_PERIOD_GUESSED,
    /// Several administrations are named, or none that is known.
    ADMINISTRATION_GUESSED
}
