package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samhand.document.internal.Budget;

/// A table whose cells are told by coloured areas: all cells, every other row, or only the heading.
///
/// The edges of the areas are taken for lines that go through the whole table, except through an area; where nothing is
/// coloured, the room between the lines of text tells rows too.
final class ShadedTable {

    private static final int FEWEST_COLUMNS = 2;
    private static final int FEWEST_OF_HEADING = 3;

    /// The next row below what is coloured is not farther away, in sizes of the letters.
    private static final float NEAR = 2.2f;

    /// Less than this is empty between two areas of a table.
    private static final float HIGHEST = 30f;

    /// More corners of cells than the table of a page has; a drawing.
    private static final int MOST_PLACES = 6000;

    private static final float ALL = 0.9f;
    private static final float WITHIN = 3f;

    private final List<Shading> parts;
    private final List<Word> words;
    private final Budget budget;
    private final Box frame;
    private final List<Float> heights = new ArrayList<>();
    private final List<Box> banners = new ArrayList<>();
    private boolean hasWholeRows;
    private boolean isGuessed;

    private ShadedTable(List<Shading> parts, List<Word> words, Budget budget) {
        this.parts = parts;
        this.words = words;
        this.budget = budget;
        this.frame = parts.stream().map(Shading::frame).reduce(Box::with).orElseThrow();
    }

    /// The tables of a page that are told in this way alone.
    static List<RuledGrid> of(PageContent page, List<RuledGrid> drawn, List<Word> words, Budget budget) {
        List<Shading> groups = Shading.of(page, drawn, budget).stream()
                .filter(group -> !group.isMarkedText(words))
                .toList();
        List<RuledGrid> grids = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= groups.size(); i++) {
            ShadedTable table = new ShadedTable(groups.subList(from, i), words, budget);
            if (i == groups.size() || !table.goesOnWith(groups.get(i))) {
                table.grid().ifPresent(grids::add);
                from = i;
            }
        }
        return grids;
    }

    /// Whether an area below has the same sides, and text all the way down to it.
    private boolean goesOnWith(Shading below) {
        if (!parts.getLast().isAsWideAs(below)) {
            return false;
        }
        float end = frame.bottom();
        float top = below.frame().top();
        for (TextLine line : lines(end, top)) {
            if (line.box().top() - end > NEAR * line.size()) {
                return false;
            }
            end = Math.max(end, line.box().bottom());
        }
        return top - end < HIGHEST;
    }

    private Optional<RuledGrid> grid() {
        List<Float> edges = edges();
        boolean isHeading =
                parts.size() == 1 && parts.getFirst().boxes().size() == edges.size() - 1 && hasOneRow(parts.getFirst());
        if (edges.size() <= (isHeading ? FEWEST_OF_HEADING : FEWEST_COLUMNS)) {
            return Optional.empty();
        }
        parts.forEach(part -> part.boxes().forEach(box -> {
            heights.add(box.top());
            heights.add(box.bottom());
        }));
        float end = end(edges);
        for (int i = 1; i < parts.size(); i++) {
            Box above = parts.get(i - 1).frame();
            rows(above.bottom(), parts.get(i).frame().top(), edges, false);
        }
        if (end > frame.bottom()) {
            rows(frame.bottom(), end, edges, isHeading);
            heights.add(end);
        } else if (isHeading) {
            return Optional.empty();
        }
        isGuessed |= isHeading || hasWholeRows || (!isFull() && !isRegular(edges.size() - 1));
        List<Box> boxes = parts.stream().flatMap(part -> part.boxes().stream()).toList();
        ShadedLines lines = new ShadedLines(boxes, banners, hasWholeRows, budget);
        List<Float> ys = new Marks(heights).places();
        return edges.size() * ys.size() > MOST_PLACES
                ? Optional.empty()
                : RuledGrid.of(lines.of(edges, ys), isGuessed, budget);
    }

    private static boolean hasOneRow(Shading part) {
        return part.boxes().stream()
                .allMatch(box -> box.height() > ALL * part.frame().height());
    }

    /// Where columns begin and end: the sides of the areas, or the room between words where whole rows are coloured.
    private List<Float> edges() {
        List<Float> sides = new ArrayList<>();
        parts.forEach(part -> part.boxes().forEach(box -> {
            sides.add(box.left());
            sides.add(box.right());
        }));
        List<Float> found = new Marks(sides).places();
        if (found.size() > FEWEST_COLUMNS) {
            return found;
        }
        hasWholeRows = true;
        List<Float> byRoom = new ArrayList<>(List.of(frame.left()));
        TextColumns.first(lines(frame.top(), frame.bottom()), 0)
                .ifPresent(columns ->
                        byRoom.addAll(columns.edges().subList(1, columns.edges().size() - 1)));
        byRoom.add(frame.right());
        return byRoom;
    }

    private List<TextLine> lines(float from, float to) {
        return LineFinder.strict(words.stream()
                .filter(word -> word.turn() == 0
                        && word.box().middleY() > from
                        && word.box().middleY() < to
                        && word.box().middleX() > frame.left()
                        && word.box().middleX() < frame.right())
                .toList());
    }

    /// Adds the rows of what is not coloured: one, or several with room between them.
    private void rows(float from, float to, List<Float> edges, boolean isAllText) {
        List<TextLine> lines = lines(from, to);
        if (lines.isEmpty()) {
            return;
        }
        List<Integer> starts = isAllText ? UnruledTable.starts(lines, edges) : UnruledTable.startsByRoom(lines, edges);
        isGuessed |= starts.size() > 1;
        lines.stream()
                .filter(line -> TextColumns.isBanner(line, edges))
                .map(TextLine::box)
                .forEach(banners::add);
        for (int start : starts.subList(1, starts.size())) {
            heights.add((lines.get(start - 1).box().bottom()
                            + lines.get(start).box().top())
                    / 2);
        }
    }

    /// Where the last row ends: below the last line of text that keeps to the columns.
    private float end(List<Float> edges) {
        float end = frame.bottom();
        int filled = 0;
        for (TextLine line : lines(end, Float.MAX_VALUE)) {
            boolean isNear = line.box().top() - end < NEAR * line.size();
            boolean keepsColumns = line.words().stream().noneMatch(word -> crosses(word.box(), edges))
                    && !TextColumns.isBanner(line, edges);
            if (!isNear || !keepsColumns) {
                break;
            }
            filled += UnruledTable.filled(line, edges) > 1 ? 1 : 0;
            end = Math.max(end, line.box().bottom() + 1);
        }
        return filled == 0 ? frame.bottom() : end;
    }

    private static boolean crosses(Box box, List<Float> edges) {
        return edges.subList(1, edges.size() - 1).stream().anyMatch(x -> box.left() < x - 1 && box.right() > x + 1);
    }

    private boolean isFull() {
        float covered = 0;
        for (Shading part : parts) {
            for (Box box : part.boxes()) {
                covered += box.width() * box.height();
            }
        }
        return covered > ALL * frame.width() * frame.height();
    }

    /// Whether each coloured row has an area for each column, or one for all.
    private boolean isRegular(int columns) {
        return parts.stream()
                .allMatch(part -> part.boxes().stream().allMatch(box -> {
                    long beside = part.boxes().stream()
                            .filter(other -> Math.abs(other.top() - box.top()) < WITHIN
                                    && Math.abs(other.bottom() - box.bottom()) < WITHIN)
                            .count();
                    return beside == columns || box.width() > ALL * frame.width();
                }));
    }
}
