package se.samhand.document.internal.pdf;

import java.util.List;

/// Lines that belong together.
///
/// @param level heading level, 0 for body text
/// @param isListItem whether a bullet or number was drawn or tagged before it
/// @param room what is left empty to the right of the last line
/// @param isAfterGap whether more room than usual is left above it
record PdfParagraph(List<TextLine> lines, int level, boolean isListItem, float room, boolean isAfterGap)
        implements PdfBlock {

    PdfParagraph {
        lines = List.copyOf(lines);
    }

    @Override
    public float top() {
        return lines.getFirst().box().top();
    }
}
