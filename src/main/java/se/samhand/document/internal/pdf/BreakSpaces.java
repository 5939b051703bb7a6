package se.samhand.document.internal.pdf;

/// Whether a file writes the space at which a line was broken, so that its absence tells something.
enum BreakSpaces {
    /// It writes none.
    NONE,
    /// It writes those that had room on the line.
    WITH_ROOM,
    /// It writes all, also beyond the end of the line.
    ALL;

    /// More than the space of any usual font, in sizes of the letters.
    private static final float SPACE = 0.32f;

    /// Whether a space would stand at the end of a line if one was meant.
    ///
    /// @param room that is left on the line
    boolean areMissed(TextLine line, float room) {
        return switch (this) {
            case NONE -> false;
            case WITH_ROOM -> room > SPACE * line.size();
            case ALL -> true;
        };
    }
}
