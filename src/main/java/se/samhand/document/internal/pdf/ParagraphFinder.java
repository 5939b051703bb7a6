package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/// Tells which lines a writer typed as one paragraph.
///
/// A line break is the writer's own where the next word would have found room on the line before.
final class ParagraphFinder {

    /// Room for a space, in parts of the size of the letters.
    private static final float SPACE = 0.25f;

    /// So much room must be left, beyond that for the word, to be sure without looking at the words.
    private static final float SURE = 1.2f;

    private static final float UNSURE = 0.15f;
    private static final float WIDE_PITCH = 1.22f;
    private static final float GROUP_GAP = 1.32f;
    private static final float OTHER_SIZE = 1.12f;

    private final Tags tags;
    private final float left;
    private final float right;
    private final float pitch;
    private final BreakSpaces spaces;
    private final boolean hasOneSentenceEach;

    /// @param left where lines begin
    /// @param right where lines end at the latest
    ParagraphFinder(Tags tags, float left, float right, Habits habits) {
        this.tags = tags;
        this.left = left;
        this.right = right;
        this.pitch = habits.pitch();
        this.hasOneSentenceEach = habits.hasOneSentenceInEach();
        this.spaces = habits.spaces();
    }

    List<PdfParagraph> of(List<TextLine> lines) {
        List<PdfParagraph> paragraphs = new ArrayList<>();
        List<TextLine> current = new ArrayList<>();
        for (TextLine line : lines) {
            if (!current.isEmpty() && isNew(current, line)) {
                paragraphs.add(paragraph(current));
                current = new ArrayList<>();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            paragraphs.add(paragraph(current));
        }
        return withGaps(paragraphs);
    }

    /// More room than between the other paragraphs sets groups apart.
    List<PdfParagraph> withGaps(List<PdfParagraph> paragraphs) {
        float usual = Float.MAX_VALUE;
        for (int i = 1; i < paragraphs.size(); i++) {
            usual = Math.min(usual, distance(paragraphs.get(i - 1), paragraphs.get(i)));
        }
        List<PdfParagraph> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            PdfParagraph paragraph = paragraphs.get(i);
            boolean isApart = i > 0 && distance(paragraphs.get(i - 1), paragraph) > GROUP_GAP * Math.max(usual, pitch);
            found.add(isApart ? paragraph.withGap() : paragraph);
        }
        return found;
    }

    private static float distance(PdfParagraph above, PdfParagraph below) {
        return distance(above.lines().getLast(), below.lines().getFirst());
    }

    private PdfParagraph paragraph(List<TextLine> lines) {
        TextLine first = lines.getFirst();
        Tags.Element block = tags.block(first.words().getFirst().mark());
        boolean isTaggedItem = block.kind().equals("LI")
                || block.kind().equals("Lbl")
                || block.kind().equals("LBody");
        boolean isListItem = first.hasBullet() || isTaggedItem || Markers.startWithBullet(first);
        return new PdfParagraph(lines, Structure.level(block), isListItem, right, spaces, false, false);
    }

    /// Two paragraphs may look alike, so that it is the element itself that counts.
    @SuppressWarnings("ReferenceEquality")
    private boolean isNew(List<TextLine> above, TextLine line) {
        TextLine last = above.getLast();
        Tags.Element block = tags.block(line.words().getFirst().mark());
        Tags.Element before = tags.block(last.words().getLast().mark());
        if (block != before) {
            return true;
        }
        if (line.hasBullet() || (Markers.startWithBullet(line) && !isWrappedDash(last, line))) {
            return true;
        }
        boolean isTagged = !block.kind().isEmpty();
        if (!isTagged && (distance(last, line) > WIDE_PITCH * pitch || isOtherSize(last, line))) {
            return true;
        }
        if (last.endsWithHyphen() || Markers.isLoneNumber(last)) {
            return false;
        }
        if (!isTagged && last.isBold() != line.isBold() && LineWords.startLikeNew(line) && !LineWords.leadOn(last)) {
            return true;
        }
        return hadRoom(last, line, above) || startsWithNumber(line, above);
    }

    /// A dash between two words may come first on a line.
    private boolean isWrappedDash(TextLine last, TextLine line) {
        boolean isDash = Markers.startWithDash(line);
        float needed =
                line.words().get(Math.min(1, line.words().size() - 1)).frame().right()
                        - line.box().left();
        boolean isFull = right - last.box().right() < needed + SPACE * last.size();
        boolean isBelow = Math.abs(line.box().left() - last.box().left()) < 0.3f * line.size();
        return isDash
                && !Markers.startWithBullet(last)
                && isBelow
                && !last.words().getLast().text().endsWith(":")
                && (isFull || (spaces != BreakSpaces.NONE && last.endsWithSpace()));
    }

    private boolean hadRoom(TextLine last, TextLine line, List<TextLine> above) {
        float begin =
                isCentred(last) ? 2 * last.box().left() - left : last.box().right();
        float width = isCentred(last) ? last.box().width() + left : begin;
        float room = right - width - SPACE * last.size() - line.firstWidth();
        if (room > SURE * last.size()) {
            return true;
        }
        if (spaces != BreakSpaces.NONE) {
            boolean hadRoomForSpace =
                    spaces == BreakSpaces.ALL || right - last.box().right() > SPACE * last.size();
            boolean isForced = room > UNSURE * last.size() || LineWords.startLikeNew(line) || LineWords.areEnded(last);
            return !last.endsWithSpace() && hadRoomForSpace && isForced && !BrokenWord.isPossible(last, line, right);
        }
        if (hasOneSentenceEach && LineWords.areEnded(last) && LineWords.startLikeNew(line)) {
            return true;
        }
        boolean looksNew = LineWords.startLikeNew(line) && !LineWords.leadOn(last);
        if (looksNew && LineWords.repeatLast(last, line)) {
            return true;
        }
        boolean isIndented = line.box().left() > above.getFirst().box().left() + 3 * line.size();
        return room > UNSURE * last.size() && looksNew && !isIndented;
    }

    /// Whether a line stands in the middle of its room, and not at its beginning.
    private boolean isCentred(TextLine line) {
        float before = line.box().left() - left;
        float after = right - line.box().right();
        return before > 2 * line.size() && Math.abs(before - after) < 0.6f * line.size();
    }

    /// A number begins an item where the line above is the first of a list, or does not run up to it.
    private static boolean startsWithNumber(TextLine line, List<TextLine> above) {
        return Markers.isNumbered(line) && Markers.isNumbered(above.getFirst());
    }

    private static boolean isOtherSize(TextLine some, TextLine other) {
        return some.size() > OTHER_SIZE * other.size() || other.size() > OTHER_SIZE * some.size();
    }

    static float distance(TextLine above, TextLine below) {
        return (below.baseline() - above.baseline()) / Math.max(above.size(), below.size());
    }
}
