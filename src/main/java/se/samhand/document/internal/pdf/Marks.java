package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Places along one axis at which lines stand, lines close to one another taken as one.
final class Marks {

    /// Double lines, and the borders of neighbouring cells with a little room between, are one.
    private static final float WIDEST = 6f;

    private final List<float[]> ranges = new ArrayList<>();

    Marks(List<Float> places) {
        List<Float> sorted = places.stream().sorted().toList();
        for (float place : sorted) {
            float[] last = ranges.isEmpty() ? null : ranges.getLast();
            if (last == null || place - last[0] > WIDEST) {
                ranges.add(new float[] {place, place});
            } else {
                last[1] = place;
            }
        }
    }

    int count() {
        return ranges.size();
    }

    List<Float> places() {
        return IntStream.range(0, count()).mapToObj(this::at).toList();
    }

    float at(int index) {
        return (ranges.get(index)[0] + ranges.get(index)[1]) / 2;
    }

    float first(int index) {
        return ranges.get(index)[0];
    }

    float last(int index) {
        return ranges.get(index)[1];
    }

    /// The mark nearest to a place.
    int nearest(float place) {
        int best = 0;
        for (int i = 1; i < ranges.size(); i++) {
            if (Math.abs(at(i) - place) < Math.abs(at(best) - place)) {
                best = i;
            }
        }
        return best;
    }
}
