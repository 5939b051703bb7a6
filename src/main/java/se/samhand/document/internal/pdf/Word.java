package se.samhand.document.internal.pdf;

/// Signs that stand together without a space.
///
/// @param box where it stands on the upright page
/// @param frame where it would stand on a page turned so that the word is upright
/// @param baseline of the turned page
/// @param hasSpace whether the file itself writes a space after it
record Word(
        String text,
        Box box,
        Box frame,
        float baseline,
        float size,
        boolean isBold,
        int turn,
        int mark,
        boolean hasSpace) {}
