package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/// Lines that belong together.
///
/// @param level heading level, 0 for body text
/// @param isListItem whether a bullet or number was drawn or tagged before it
/// @param right where lines end at the latest
/// @param spaces whether the file writes the spaces at which lines are broken
/// @param isAfterGap whether more room than usual is left above it
record PdfParagraph(
        List<TextLine> lines, int level, boolean isListItem, float right, BreakSpaces spaces, boolean isAfterGap)
        implements PdfBlock {

    PdfParagraph {
        lines = List.copyOf(lines);
    }

    /// What is left empty to the right of a line.
    float room(TextLine line) {
        return right - line.box().right();
    }

    /// Whether another paragraph, on the next page, is the rest of this one.
    boolean isContinuedBy(PdfParagraph next) {
        TextLine last = lines.getLast();
        TextLine first = next.lines.getFirst();
        boolean isOther = next.level != level || next.isListItem || Math.abs(last.size() - first.size()) > 0.5f;
        if (isOther) {
            return false;
        }
        String end = last.words().getLast().text();
        boolean isEnded = ".!?:;".indexOf(end.charAt(end.length() - 1)) >= 0;
        boolean hadRoom = room(last) > first.firstWidth() + 0.4f * last.size();
        boolean goesOn = Character.isLowerCase(first.words().getFirst().text().codePointAt(0));
        return last.endsWithHyphen()
                || (goesOn ? !hadRoom || !isEnded : !hadRoom && !isEnded && spaces != BreakSpaces.NONE && last.endsWithSpace());
    }

    PdfParagraph asListItem() {
        return new PdfParagraph(lines, level, true, right, spaces, isAfterGap);
    }

    PdfParagraph withGap() {
        return new PdfParagraph(lines, level, isListItem, right, spaces, true);
    }

    PdfParagraph withLevel(int newLevel) {
        return new PdfParagraph(lines, newLevel, isListItem, right, spaces, isAfterGap);
    }

    PdfParagraph with(PdfParagraph next) {
        List<TextLine> all = new ArrayList<>(lines);
        all.addAll(next.lines);
        return new PdfParagraph(all, level, isListItem, right, spaces, isAfterGap);
    }

    @Override
    public float top() {
        return lines.getFirst().box().top();
    }
}
