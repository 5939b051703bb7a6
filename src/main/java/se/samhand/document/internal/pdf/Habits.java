package se.samhand.document.internal.pdf;

import java.util.List;

/// How the program that made a file sets lines: told by what is most common so far.
final class Habits {

    /// Of lines whose room nobody knows.
    static final float UNKNOWN = Float.MAX_VALUE;

    private static final float USUAL_PITCH = 1.2f;
    private static final float WIDEST_PITCH = 1.5f;
    private static final int STEPS = 60;
    private static final float STEP = 0.05f;
    private static final float OFTEN = 0.12f;
    private static final int LONGEST_ABBREVIATION = 4;
    private static final int FEW = 4;

    /// Less than the space of any usual font, in sizes of the letters.
    private static final float NO_ROOM = 0.18f;

    private static final int SEVERAL = 2;

    private final int[] pitches = new int[STEPS];
    private final int[] pitchesWithin = new int[STEPS];
    private int sentencesWithin;
    private int breaks;
    private int breaksAfterSpace;
    private int spacesWithoutRoom;
    private int missedWithoutRoom;

    /// @param right where the lines end at the latest
    void add(List<TextLine> lines, float right) {
        lines.forEach(this::countSentences);
        for (int i = 1; i < lines.size(); i++) {
            TextLine above = lines.get(i - 1);
            int step = Math.round(ParagraphFinder.distance(above, lines.get(i)) / STEP);
            if (step > 10 && step < STEPS) {
                pitches[step]++;
                pitchesWithin[step] += lines.get(i).startsSmall() ? 1 : 0;
            }
            breaks++;
            breaksAfterSpace += above.endsWithSpace() ? 1 : 0;
            if (Math.abs(right - above.box().right()) < NO_ROOM * above.size()) {
                countWithoutRoom(above, lines.get(i));
            }
        }
    }

    private void countWithoutRoom(TextLine above, TextLine line) {
        if (above.endsWithSpace()) {
            spacesWithoutRoom++;
        } else if (WordShape.isFunctionWord(line.words().getFirst().text())) {
            missedWithoutRoom++;
        }
    }

    private void countSentences(TextLine line) {
        for (int i = 1; i < line.words().size(); i++) {
            String before = line.words().get(i - 1).text();
            boolean isEnd =
                    before.length() > LONGEST_ABBREVIATION && ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
            if (isEnd && Character.isUpperCase(line.words().get(i).text().codePointAt(0))) {
                sentencesWithin++;
            }
        }
    }

    /// Whether no line goes on after the end of a sentence, as where each sentence is a paragraph.
    boolean hasOneSentenceInEach() {
        return sentencesWithin == 0;
    }

    /// From base line to base line in sizes of the letters; of two distances that are about as common the smaller.
    ///
    /// Lines that begin with a small letter tell it; others may all be paragraphs of their own.
    float pitch() {
        float within = pitch(pitchesWithin);
        return within > 0 ? within : Math.clamp(pitch(pitches), USUAL_PITCH, WIDEST_PITCH);
    }

    private static float pitch(int[] pitches) {
        int most = 0;
        for (int count : pitches) {
            most = Math.max(most, count);
        }
        for (int i = 0; i < STEPS; i++) {
            if (pitches[i] > 0 && pitches[i] >= 0.4f * most) {
                return i * STEP;
            }
        }
        return 0;
    }

    BreakSpaces spaces() {
        if (breaks <= FEW || breaksAfterSpace <= OFTEN * breaks) {
            return BreakSpaces.NONE;
        }
        return spacesWithoutRoom >= SEVERAL + missedWithoutRoom ? BreakSpaces.ALL : BreakSpaces.WITH_ROOM;
    }
}
