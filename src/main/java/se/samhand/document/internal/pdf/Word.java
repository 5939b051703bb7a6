package se.samhand.document.internal.pdf;

/// Signs that stand together without a space.
///
/// @param box where it stands on the upright page
/// @param frame where it would stand on a page turned so that the word is upright
/// @param baseline of the turned page
/// @param hasSpace whether the file itself writes a space after it
/// @param begin width of its first sign, with the mark that no program parts from it
record Word(
        String text,
        Box box,
        Box frame,
        float baseline,
        float size,
        boolean isBold,
        int turn,
        int mark,
        boolean hasSpace,
        float begin) {

    Word withSpace() {
        return new Word(text, box, frame, baseline, size, isBold, turn, mark, true, begin);
    }
}
