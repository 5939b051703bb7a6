package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import se.samhand.document.internal.Budget;

/// The edges of coloured cells as lines that go through the whole table, except through a cell or a banner.
///
/// @param boxes the coloured areas
/// @param banners lines of text across the columns
/// @param hasWholeRows whether an area is a row and tells nothing about columns
record ShadedLines(List<Box> boxes, List<Box> banners, boolean hasWholeRows, Budget budget) {

    private static final float WITHIN = 3f;

    List<Rule> of(List<Float> xs, List<Float> ys) {
        List<Rule> rules = new ArrayList<>();
        for (int row = 0; row < ys.size(); row++) {
            for (int column = 0; column < xs.size(); column++) {
                float x = xs.get(column);
                float y = ys.get(row);
                if (column + 1 < xs.size() && !isCovered((x + xs.get(column + 1)) / 2, y)) {
                    rules.add(new Rule(true, y, x, xs.get(column + 1)));
                }
                boolean isSide = column == 0 || column == xs.size() - 1;
                if (row + 1 < ys.size() && (isSide || isDivided(x, y, ys.get(row + 1)))) {
                    rules.add(new Rule(false, x, y, ys.get(row + 1)));
                }
            }
        }
        return rules;
    }

    private boolean isDivided(float x, float top, float bottom) {
        boolean isInBanner = banners.stream().anyMatch(banner -> banner.middleY() > top && banner.middleY() < bottom);
        return !isInBanner && (hasWholeRows || !isCovered(x, (top + bottom) / 2));
    }

    /// Whether a place is well within one of the areas.
    private boolean isCovered(float x, float y) {
        budget.tick();
        return boxes.stream().anyMatch(box -> box.grownBy(-WITHIN).holds(x, y));
    }
}
