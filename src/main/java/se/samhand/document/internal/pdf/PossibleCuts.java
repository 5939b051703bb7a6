package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The heights at which a table without lines might be cut into rows.
final class PossibleCuts {

    /// A cell of so many first columns may go on beside several rows.
    private static final int LEADING = 2;

    private static final float CLOSE = 0.5f;

    private PossibleCuts() {}

    /// Heights at which no line stands, of all columns or of all but the first ones; before and after them the ends.
    static float[] of(List<ColumnLines> columns) {
        TreeSet<Float> heights = new TreeSet<>();
        for (int without = 0; without <= LEADING && without < columns.size(); without++) {
            for (float height : free(columns.subList(without, columns.size()))) {
                Float near = heights.floor(height + CLOSE);
                if (near == null || near < height - CLOSE) {
                    heights.add(height);
                }
            }
        }
        float[] all = new float[heights.size() + 2];
        all[0] = -Float.MAX_VALUE;
        int i = 1;
        for (float height : heights) {
            all[i++] = height;
        }
        all[i] = Float.MAX_VALUE;
        return all;
    }

    private static List<Float> free(List<ColumnLines> columns) {
        List<float[]> ink = new ArrayList<>();
        for (ColumnLines column : columns) {
            for (int i = 0; i < column.size(); i++) {
                ink.add(new float[] {column.top(i), column.bottom(i)});
            }
        }
        ink.sort((one, other) -> Float.compare(one[0], other[0]));
        List<Float> free = new ArrayList<>();
        float bottom = Float.MAX_VALUE;
        for (float[] line : ink) {
            if (line[0] > bottom) {
                free.add((line[0] + bottom) / 2);
                bottom = line[1];
            } else {
                bottom = bottom == Float.MAX_VALUE ? line[1] : Math.max(bottom, line[1]);
            }
        }
        return free;
    }
}
