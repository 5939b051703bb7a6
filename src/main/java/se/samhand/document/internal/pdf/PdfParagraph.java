package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Lines that belong together.
///
/// @param level heading level, 0 for body text
/// @param isListItem whether a bullet or number was drawn or tagged before it
/// @param right where lines end at the latest
/// @param spaces whether the file writes the spaces at which lines are broken
/// @param isAfterGap whether more room than usual is left above it
/// @param isGuessed whether it is one of several that nobody can tell apart for sure
record PdfParagraph(
        List<TextLine> lines,
        int level,
        boolean isListItem,
        float right,
        BreakSpaces spaces,
        boolean isAfterGap,
        boolean isGuessed)
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
        boolean isEnded = LineWords.areEnded(last);
        boolean hadRoom = room(last) > first.firstWidth() + 0.4f * last.size();
        boolean goesOn = Character.isLowerCase(first.words().getFirst().text().codePointAt(0));
        return last.endsWithHyphen()
                || (goesOn
                        ? !hadRoom || !isEnded
                        : !hadRoom && !isEnded && spaces != BreakSpaces.NONE && last.endsWithSpace());
    }

    PdfParagraph asListItem() {
        return new PdfParagraph(lines, level, true, right, spaces, isAfterGap, isGuessed);
    }

    PdfParagraph withGap() {
        return new PdfParagraph(lines, level, isListItem, right, spaces, true, isGuessed);
    }

    PdfParagraph withLevel(int newLevel) {
        return new PdfParagraph(lines, newLevel, isListItem, right, spaces, isAfterGap, isGuessed);
    }

    PdfParagraph with(PdfParagraph next) {
        List<TextLine> all = new ArrayList<>(lines);
        all.addAll(next.lines);
        return new PdfParagraph(all, level, isListItem, right, spaces, isAfterGap, isGuessed);
    }

    /// After which lines a paragraph may end, for all that anybody can know: a sentence ends, the line is full, and the
    /// file would not write the space.
    List<Integer> possibleEnds() {
        return IntStream.range(0, lines.size() - 1)
                .filter(i -> mayEnd(i) && LineWords.endSentence(lines.get(i)))
                .boxed()
                .toList();
    }

    /// Whether each line may be a paragraph of its own.
    boolean isPerhapsOneEach() {
        return IntStream.range(0, lines.size() - 1).allMatch(this::mayEnd);
    }

    private boolean mayEnd(int index) {
        TextLine line = lines.get(index);
        boolean isTold = line.endsWithSpace() || spaces.areMissed(line, room(line));
        return !isTold
                && LineWords.startLikeNew(lines.get(index + 1))
                && !LineWords.leadOn(line)
                && !Markers.isLoneNumber(line);
    }

    /// The same lines as several paragraphs.
    ///
    /// @param ends after which lines they end
    List<PdfParagraph> endedAfter(List<Integer> ends) {
        List<PdfParagraph> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= ends.size(); i++) {
            int to = i < ends.size() ? ends.get(i) + 1 : lines.size();
            parts.add(new PdfParagraph(
                    lines.subList(from, to), level, isListItem, right, spaces, isAfterGap && i == 0, true));
            from = to;
        }
        return parts;
    }

    @Override
    public float top() {
        return lines.getFirst().box().top();
    }
}
