package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Cell;
import se.samhand.plan.internal.reading.ColumnNames.Named;
import se.samhand.plan.internal.reading.Header.Place;

/// Finds the heading of a table by the names of its columns, in whatever order and row they stand.
final class HeaderFinder {

    private record Heading(Cell cell, @Nullable Named named) {}

    private static final int ROWS_TO_TRY = 15;
    private static final int MOST_WORDS = 25;
    private static final int FEWEST_NAMES = 3;
    private static final int WORDS_OF_NAME = 4;
    private static final Pattern NAME = Pattern.compile("\\p{L}[^.\\d\\n;]*");

    private final ColumnNames names;
    private final ColumnContent content;
    private final StrategyWords strategy;

    HeaderFinder(ColumnNames names, ColumnContent content, StrategyWords strategy) {
        this.names = names;
        this.content = content;
        this.strategy = strategy;
    }

    Optional<Header> find(Grid grid) {
        for (int row = 1; row <= Math.min(grid.rows(), ROWS_TO_TRY); row++) {
            if (isHeading(grid, row)) {
                return Optional.of(at(grid, row));
            }
        }
        return Optional.empty();
    }

    /// Whether a row of a table names columns of a plan, and nothing else.
    boolean isHeading(Grid grid, int row) {
        List<Heading> headings = headings(grid, row);
        Set<Field> fields = new HashSet<>();
        int exact = 0;
        int known = 0;
        for (Heading heading : headings) {
            if (heading.named() != null) {
                fields.add(heading.named().field());
                known++;
                boolean tells = heading.named().isExact() && heading.named().field() != Field.FOLLOW_UP_POINT;
                exact += tells ? 1 : 0;
            }
        }
        boolean isPair = fields.contains(Field.ACTIVITIES)
                && (fields.contains(Field.GOALS) || fields.contains(Field.SUB_AREAS))
                && exact >= 2;
        return fields.stream().anyMatch(Field::isOfPlan)
                && exact >= 1
                && (fields.size() >= 3 || isPair)
                && known * 2 >= headings.size()
                && headings.stream().noneMatch(this::isContent);
    }

    /// Whether a row below a heading says it once more, or names the columns anew.
    ///
    /// Unlike a first heading it may not merely hold telling words, as any row of a plan can.
    /// Most of its cells are whole names.
    ///
    /// @param said the names that stand in the headings above, by [#keys]
    boolean isRepeated(Grid grid, int row, Set<String> said) {
        List<Cell> cells = grid.beginning(row);
        List<Cell> whole =
                cells.stream().filter(cell -> isWhole(cell.text(), said)).toList();
        boolean isOfPlan = whole.stream()
                .flatMap(cell -> names.recognise(cell.text()).stream())
                .anyMatch(named -> named.field().isOfPlan());
        return isOfPlan
                && whole.size() >= FEWEST_NAMES
                && whole.size() * 3 >= cells.size() * 2
                && headings(grid, row).stream().noneMatch(this::isContent);
    }

    /// Whether a text is nothing but the name of a column.
    boolean isWhole(String text, Set<String> said) {
        return said.contains(names.key(text)) || names.whole(text).isPresent();
    }

    /// Whether a row looks like the heading of a table about something else: only short names, none of them what a plan
    /// holds.
    boolean isOfOther(Grid grid, int row) {
        List<Cell> cells = grid.beginning(row);
        return cells.size() >= 2
                && row < grid.rows()
                && cells.stream()
                        .allMatch(cell -> NAME.matcher(cell.text()).matches()
                                && Wording.of(cell.text()).words().size() <= WORDS_OF_NAME
                                && !content.isOfPlan(cell.text()));
    }

    private boolean isContent(Heading heading) {
        String text = heading.cell().text();
        boolean isProse = Wording.of(text).words().size() > MOST_WORDS;
        boolean isName = heading.named() != null && heading.named().isExact();
        return isProse || (!isName && strategy.isName(text));
    }

    /// The cells of a heading that name no column that is known.
    List<Cell> unknown(Grid grid, int row) {
        return headings(grid, row).stream()
                .filter(heading -> heading.named() == null)
                .map(Heading::cell)
                .toList();
    }

    /// The cells of a heading that are understood by an earlier correction.
    List<Cell> corrected(Grid grid, int row) {
        return grid.beginning(row).stream()
                .filter(cell -> names.corrected(cell.text()).isPresent())
                .toList();
    }

    private List<Heading> headings(Grid grid, int row) {
        return grid.beginning(row).stream()
                .map(cell -> new Heading(cell, names.recognise(cell.text()).orElse(null)))
                .toList();
    }

    /// The heading that stands in a row.
    Header at(Grid grid, int row) {
        int last = Math.max(row + (isContinued(grid, row) ? 1 : 0), lastRowOfCells(grid, row));
        List<Place> places = new ArrayList<>();
        int column = 1;
        while (column <= grid.columns()) {
            Cell cell = grid.at(last, column);
            Cell above = grid.at(row, column);
            int to = cell == null ? column : Math.max(column, cell.column() + cell.columnSpan() - 1);
            places.add(new Place(column(above, cell, column), column, Math.min(to, grid.columns())));
            column = to + 1;
        }
        return new Header(
                content.checked(unique(withAreas(places, grid, last)), grid, last), last, grid.columns(), false);
    }

    private static int lastRowOfCells(Grid grid, int row) {
        return grid.beginning(row).stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan() - 1)
                .max()
                .orElse(row);
    }

    /// A heading of two rows: below cells that span columns stand the names of those columns, and nothing elsewhere.
    ///
    /// Formats without spans show it as two rows of names.
    private boolean isContinued(Grid grid, int row) {
        if (row == grid.rows()) {
            return false;
        }
        List<Cell> below = grid.beginning(row + 1);
        boolean isSplit = !below.isEmpty()
                && below.stream().allMatch(cell -> {
                    Cell above = grid.at(row, cell.column());
                    boolean isWithin = above != null && above.columnSpan() > cell.columnSpan();
                    return isWithin && Wording.of(cell.text()).words().size() <= 4;
                });
        return isSplit || isRepeated(grid, row + 1, keys(grid, row));
    }

    /// The names in a row of headings, by [ColumnNames#key].
    Set<String> keys(Grid grid, int row) {
        return grid.beginning(row).stream().map(cell -> key(cell.text())).collect(Collectors.toSet());
    }

    /// A name as it is compared with others.
    String key(String name) {
        return names.key(name);
    }

    private Column column(@Nullable Cell above, @Nullable Cell cell, int number) {
        String upper = above == null || above.isBlank() ? "" : name(above);
        String lower = cell == null || cell.isBlank() || cell.equals(above) ? "" : name(cell);
        Optional<Named> fromLower = lower.isEmpty() ? Optional.empty() : names.recognise(lower);
        Optional<Named> named = fromLower.or(() -> upper.isEmpty() ? Optional.empty() : names.recognise(upper));
        String name = (upper + " " + lower).strip();
        return new Column(
                named.map(Named::field).orElse(Field.OTHER),
                name.isEmpty() ? "Kolumn " + number : fromLower.isPresent() ? lower : name);
    }

    private static String name(Cell cell) {
        return Blanks.single(Hyphens.undone(cell.text()));
    }

    /// Where one column asks what and the next one how, the first may hold the sub-areas.
    private List<Place> withAreas(List<Place> places, Grid grid, int last) {
        List<Place> activities = places.stream()
                .filter(place -> place.column().field() == Field.ACTIVITIES)
                .toList();
        boolean hasAreas = places.stream().anyMatch(place -> place.column().field() == Field.SUB_AREAS);
        if (hasAreas || activities.size() < 2 || !content.namesSubAreas(grid, last, activities.getFirst())) {
            return places;
        }
        Place first = activities.getFirst();
        List<Place> changed = new ArrayList<>(places);
        changed.set(
                places.indexOf(first),
                new Place(new Column(Field.SUB_AREAS, first.column().name()), first.from(), first.to()));
        return changed;
    }

    /// Of several columns about the same thing the first keeps it; of two that name areas the first is the wider one.
    private static List<Place> unique(List<Place> places) {
        List<Place> unique = new ArrayList<>();
        boolean hasStartingPoint =
                places.stream().anyMatch(place -> place.column().field() == Field.STARTING_POINT);
        long areas = places.stream()
                .filter(place -> place.column().field() == Field.SUB_AREAS)
                .count();
        long goals = places.stream()
                .filter(place -> place.column().field() == Field.GOALS)
                .count();
        Set<Field> taken = new HashSet<>();
        for (Place place : places) {
            Field field = place.column().field();
            if (field == Field.SUB_AREAS && areas == 2 && !hasStartingPoint) {
                hasStartingPoint = true;
                field = Field.STARTING_POINT;
            }
            boolean isPartOfGoal = field == Field.GOALS && goals > 1 && isPartOfGoal(place.column());
            boolean isSecond = (!taken.add(field) && !field.canRepeat()) || isPartOfGoal;
            unique.add(new Place(
                    new Column(isSecond ? Field.OTHER : field, place.column().name()), place.from(), place.to()));
        }
        return unique;
    }

    /// Beside goals, a column for parts of goals or for what comes of them is a column of its own.
    private static boolean isPartOfGoal(Column column) {
        return Wording.of(column.name()).words().stream()
                .anyMatch(
                        word -> word.startsWith("delmål") || word.startsWith("resultat") || word.startsWith("effekt"));
    }
}
