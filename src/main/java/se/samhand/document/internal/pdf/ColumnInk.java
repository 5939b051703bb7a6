package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where across a page words stand, as stretches from the left: from where to where.
final class ColumnInk {

    static final float NARROWEST_GUTTER = 4f;

    /// A gap between words of one column is narrower, in sizes of the letters.
    private static final float GAP = 0.75f;

    private ColumnInk() {}

    /// Stretches of a line that are set apart: from where to where.
    static List<float[]> segments(TextLine line) {
        List<float[]> segments = new ArrayList<>();
        for (Word word : line.words()) {
            float[] last = segments.isEmpty() ? null : segments.getLast();
            if (last != null && word.frame().left() - last[1] < GAP * line.size()) {
                last[1] = Math.max(last[1], word.frame().right());
            } else {
                segments.add(new float[] {word.frame().left(), word.frame().right()});
            }
        }
        return segments;
    }

    /// Adds the stretches of a line to those above it; those that come too close to one another become one.
    static void add(List<float[]> ink, TextLine line) {
        ink.addAll(segments(line));
        ink.sort((one, other) -> Float.compare(one[0], other[0]));
        for (int i = 1; i < ink.size(); i++) {
            float[] before = ink.get(i - 1);
            float[] own = ink.get(i);
            if (own[0] - before[1] < NARROWEST_GUTTER) {
                before[1] = Math.max(before[1], own[1]);
                ink.remove(i);
                i--;
            }
        }
    }

    /// From where to where the columns are that lines are set in; lines across several columns tell nothing.
    static Optional<List<float[]>> of(List<TextLine> lines) {
        List<float[]> ink = new ArrayList<>();
        List<TextLine> single = new ArrayList<>();
        for (TextLine line : lines) {
            if (segments(line).size() > 1) {
                add(ink, line);
            } else {
                single.add(line);
            }
        }
        for (TextLine line : single) {
            List<float[]> wider = copy(ink);
            add(wider, line);
            ink = wider.size() < ink.size() ? ink : wider;
        }
        return ink.isEmpty() ? Optional.empty() : Optional.of(ink);
    }

    static List<float[]> copy(List<float[]> ink) {
        List<float[]> copy = new ArrayList<>();
        ink.forEach(stretch -> copy.add(stretch.clone()));
        return copy;
    }
}
