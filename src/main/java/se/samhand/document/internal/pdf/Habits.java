package se.samhand.document.internal.pdf;

import java.util.List;

/// How the program that made a file sets lines: told by what is most common so far.
final class Habits {

    private static final float USUAL_PITCH = 1.2f;
    private static final int STEPS = 60;
    private static final float STEP = 0.05f;
    private static final float OFTEN = 0.12f;
    private static final int LONGEST_ABBREVIATION = 4;
    private static final int FEW = 4;

    private final int[] pitches = new int[STEPS];
    private int sentencesWithin;
    private int breaks;
    private int breaksAfterSpace;

    void add(List<TextLine> lines) {
        lines.forEach(this::countSentences);
        for (int i = 1; i < lines.size(); i++) {
            int step = Math.round(ParagraphFinder.distance(lines.get(i - 1), lines.get(i)) / STEP);
            if (step > 10 && step < STEPS) {
                pitches[step]++;
            }
            breaks++;
            breaksAfterSpace += lines.get(i - 1).endsWithSpace() ? 1 : 0;
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
    float pitch() {
        int most = 0;
        for (int count : pitches) {
            most = Math.max(most, count);
        }
        for (int i = 0; i < STEPS; i++) {
            if (pitches[i] > 0 && pitches[i] >= 0.4f * most) {
                return i * STEP;
            }
        }
        return USUAL_PITCH;
    }

    /// Whether the space at which a line was broken is written, so that its absence tells something.
    boolean writesSpacesAtBreaks() {
        return breaks > FEW && breaksAfterSpace > OFTEN * breaks;
    }
}
