package se.samhand.document.internal.pdf;

import java.util.List;

/// How far lines stand from one another, told by what is most common.
final class Pitch {

    static final float USUAL = 1.2f;
    private static final int STEPS = 60;
    private static final float STEP = 0.05f;

    private final int[] counts = new int[STEPS];

    void add(List<TextLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            int step = Math.round(ParagraphFinder.distance(lines.get(i - 1), lines.get(i)) / STEP);
            if (step > 10 && step < STEPS) {
                counts[step]++;
            }
        }
    }

    /// The most common distance in sizes of the letters; of two that are about as common the smaller.
    float value() {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        for (int i = 0; i < STEPS; i++) {
            if (counts[i] > 0 && counts[i] >= 0.4f * most) {
                return i * STEP;
            }
        }
        return USUAL;
    }
}
