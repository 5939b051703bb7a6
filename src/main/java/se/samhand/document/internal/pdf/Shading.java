package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samhand.document.internal.Budget;

/// Coloured areas of a page that may be the cells of tables: those that stand close together are a group.
///
/// @param boxes areas without others within them
/// @param frame around all of them
record Shading(List<Box> boxes, Box frame) {

    private static final float NARROWEST = 6f;
    private static final float LOWEST = 4f;

    /// More of the page than this is a background.
    private static final float MOST_OF_PAGE = 0.5f;

    /// More than the cells of a page; a drawing.
    private static final int MOST = 800;

    /// Cells may be so far apart, as where white lines are left between them.
    private static final float GAP = 4f;

    /// Groups, from the top.
    static List<Shading> of(PageContent page, List<RuledGrid> drawn, Budget budget) {
        float area = page.width() * page.height();
        List<Box> boxes = page.fills().stream()
                .filter(box -> box.width() >= NARROWEST
                        && box.height() >= LOWEST
                        && box.width() * box.height() < MOST_OF_PAGE * area
                        && drawn.stream()
                                .noneMatch(grid -> grid.box().grownBy(GAP).holds(box)))
                .distinct()
                .limit(MOST + 1L)
                .toList();
        return boxes.size() < 2 || boxes.size() > MOST ? List.of() : groups(innermost(boxes, budget), budget);
    }

    /// The area of a table or row may be painted below those of its cells.
    private static List<Box> innermost(List<Box> boxes, Budget budget) {
        List<Box> kept = new ArrayList<>();
        for (Box box : boxes) {
            float covered = 0;
            for (Box other : boxes) {
                budget.tick();
                boolean isSmaller = other.width() * other.height() < 0.9f * box.width() * box.height();
                covered += isSmaller && box.holds(other) ? other.width() * other.height() : 0;
            }
            if (covered < 0.5f * box.width() * box.height()) {
                kept.add(box);
            }
        }
        return kept;
    }

    private static List<Shading> groups(List<Box> boxes, Budget budget) {
        List<Shading> groups = new ArrayList<>();
        List<Box> left = new ArrayList<>(boxes);
        while (!left.isEmpty()) {
            List<Box> own = new ArrayList<>(List.of(left.removeLast()));
            for (int i = 0; i < own.size(); i++) {
                Box near = own.get(i).grownBy(GAP);
                for (int j = left.size() - 1; j >= 0; j--) {
                    budget.tick();
                    if (overlaps(near, left.get(j))) {
                        own.add(left.remove(j));
                    }
                }
            }
            groups.add(new Shading(own, own.stream().reduce(Box::with).orElseThrow()));
        }
        groups.sort(Comparator.comparingDouble(group -> group.frame().top()));
        return groups;
    }

    private static boolean overlaps(Box some, Box other) {
        return some.left() < other.right()
                && other.left() < some.right()
                && some.top() < other.bottom()
                && other.top() < some.bottom();
    }

    /// Whether another group has its sides where this one has.
    boolean isAsWideAs(Shading other) {
        return Math.abs(frame.left() - other.frame.left()) < GAP && Math.abs(frame.right() - other.frame.right()) < GAP;
    }

    /// Whether areas only mark words, as a felt pen does, and leave no room around them.
    boolean isMarkedText(List<Word> words) {
        int tight = 0;
        int filled = 0;
        for (Box box : boxes) {
            double inset = words.stream()
                    .filter(word -> box.holds(word.box()))
                    .mapToDouble(word -> word.box().left() - box.left())
                    .min()
                    .orElse(Double.MAX_VALUE);
            filled += inset < Double.MAX_VALUE ? 1 : 0;
            tight += inset < 1 ? 1 : 0;
        }
        return filled == 0 || tight * 2 > filled;
    }
}
