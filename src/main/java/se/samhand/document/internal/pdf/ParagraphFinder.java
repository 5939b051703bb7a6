package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
    private static final float GROUP_GAP = 1.6f;
    private static final float OTHER_SIZE = 1.12f;
    private static final Pattern BULLET = Pattern.compile("[•·∙●○◦▪▫■□‣⁃➢►✓✔➔→*–—-]|[\uE000-\uF8FF]");
    private static final Pattern DASH = Pattern.compile("[–—-]");
    private static final Pattern MARKER = Pattern.compile("(?:[•·∙●○◦▪▫■□‣⁃➢►]|[\uE000-\uF8FF])\\p{L}.*");
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,2}|\\p{Ll})[.)]");
    private static final Pattern LEADS_ON = Pattern.compile(
            "(?:och|samt|eller|med|i|på|för|att|av|till|som|en|ett|den|det|de|från|om|vid|inom|mellan)");

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
        boolean isListItem = first.hasBullet() || isTaggedItem || startsWithBullet(first);
        return new PdfParagraph(lines, Structure.level(block), isListItem, right, spaces, false);
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
        if (line.hasBullet() || (startsWithBullet(line) && !isWrappedDash(last, line))) {
            return true;
        }
        boolean isTagged = !block.kind().isEmpty();
        if (!isTagged && (distance(last, line) > WIDE_PITCH * pitch || isOtherSize(last, line))) {
            return true;
        }
        if (last.endsWithHyphen()) {
            return false;
        }
        if (!isTagged && last.isBold() != line.isBold() && startsLikeNew(line) && !leadsOn(last)) {
            return true;
        }
        return hadRoom(last, line, above) || startsWithNumber(line, above);
    }

    /// A dash between two words may come first on a line.
    private boolean isWrappedDash(TextLine last, TextLine line) {
        boolean isDash = DASH.matcher(line.words().getFirst().text()).matches();
        float needed =
                line.words().get(Math.min(1, line.words().size() - 1)).frame().right()
                        - line.box().left();
        boolean isFull = right - last.box().right() < needed + SPACE * last.size();
        boolean isBelow = Math.abs(line.box().left() - last.box().left()) < 0.3f * line.size();
        return isDash
                && !startsWithBullet(last)
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
            boolean isForced = room > UNSURE * last.size() || startsLikeNew(line) || isEnded(last);
            return !last.endsWithSpace() && hadRoomForSpace && isForced && !BrokenWord.isPossible(last, line, right);
        }
        if (hasOneSentenceEach && isEnded(last) && startsLikeNew(line)) {
            return true;
        }
        boolean looksNew = startsLikeNew(line) && !leadsOn(last);
        if (looksNew && beginsWithLastWord(last, line)) {
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

    private static boolean startsLikeNew(TextLine line) {
        String text = line.words().getFirst().text();
        int first = text.codePointAt("\"”“»«'’([".indexOf(text.charAt(0)) >= 0 && text.length() > 1 ? 1 : 0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /// A list repeats a word, a sentence does not.
    private static boolean beginsWithLastWord(TextLine last, TextLine line) {
        String before = last.words().getLast().text();
        String first = line.words().getFirst().text();
        return before.length() > 3 && first.startsWith(before) && first.length() <= before.length() + 1;
    }

    private static boolean isEnded(TextLine line) {
        String last = line.words().getLast().text();
        return ".!?:;".indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    private static boolean leadsOn(TextLine line) {
        String last = line.words().getLast().text();
        return last.endsWith(",") || LEADS_ON.matcher(last).matches();
    }

    /// A number begins an item where the line above is the first of a list, or does not run up to it.
    private static boolean startsWithNumber(TextLine line, List<TextLine> above) {
        boolean isNumber = isNumber(line);
        return isNumber && isNumber(above.getFirst());
    }

    private static boolean isNumber(TextLine line) {
        return line.words().size() > 1
                && NUMBER.matcher(line.words().getFirst().text()).matches();
    }

    static boolean startsWithMarker(TextLine line) {
        return isNumber(line) || startsWithBullet(line);
    }

    static boolean startsWithBullet(TextLine line) {
        String first = line.words().getFirst().text();
        boolean isAlone = line.words().size() > 1 && BULLET.matcher(first).matches();
        boolean isLatinO = line.words().size() > 1
                && first.equals("o")
                && line.words().get(1).frame().left()
                                - line.words().getFirst().frame().right()
                        > 0.6f * line.size();
        return isAlone || isLatinO || MARKER.matcher(first).matches();
    }

    private static boolean isOtherSize(TextLine some, TextLine other) {
        return some.size() > OTHER_SIZE * other.size() || other.size() > OTHER_SIZE * some.size();
    }

    static float distance(TextLine above, TextLine below) {
        return (below.baseline() - above.baseline()) / Math.max(above.size(), below.size());
    }
}
