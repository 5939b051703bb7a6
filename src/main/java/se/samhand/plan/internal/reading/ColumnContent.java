package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samhand.document.Cell;
import se.samhand.document.Paragraph;
import se.samhand.plan.internal.reading.AreaReading.Part;
import se.samhand.plan.internal.reading.Header.Place;
import se.samhand.plan.internal.reading.StrategyWords.Kind;

/// Tells by what stands in the cells of a column what the column is about.
final class ColumnContent {

    private static final double MOST = 0.6;
    private static final int CELLS_TO_TRY = 40;

    private final AreaReading areas;
    private final RoleCatalogue roles;

    ColumnContent(AreaReading areas, RoleCatalogue roles) {
        this.areas = areas;
        this.roles = roles;
    }

    /// The columns under a heading, where those for starting points and sub-areas hold what they say.
    List<Place> checked(List<Place> places, Grid grid, int lastHeaderRow) {
        List<Place> checked = new ArrayList<>(places);
        for (Field field : List.of(Field.STARTING_POINT, Field.SUB_AREAS)) {
            if (!has(checked, field)) {
                for (int i = 0; i < checked.size() && !has(checked, field); i++) {
                    Place place = checked.get(i);
                    Field named = place.column().field();
                    boolean mayBe = named == Field.OTHER || named == Field.STARTING_POINT || named == Field.SUB_AREAS;
                    if (mayBe && names(kind(field), grid, lastHeaderRow, place)) {
                        checked.set(
                                i, new Place(new Column(field, place.column().name()), place.from(), place.to()));
                    }
                }
            }
        }
        return checked;
    }

    private static boolean has(List<Place> places, Field field) {
        return places.stream().anyMatch(place -> place.column().field() == field);
    }

    private static Kind kind(Field field) {
        return field == Field.STARTING_POINT ? Kind.STARTING_POINT : Kind.SUB_AREA;
    }

    /// Whether most cells of a column name sub-areas.
    boolean namesSubAreas(Grid grid, int lastHeaderRow, Place place) {
        return names(Kind.SUB_AREA, grid, lastHeaderRow, place);
    }

    private boolean names(Kind kind, Grid grid, int after, Place place) {
        Kind other = kind == Kind.SUB_AREA ? Kind.STARTING_POINT : Kind.SUB_AREA;
        List<Cell> cells = cells(grid, after, place.from(), place.to());
        long asNamed = cells.stream().filter(cell -> allAre(cell, other, other)).count();
        return share(cells, cell -> allAre(cell, kind, other)) >= MOST
                && asNamed < Math.max(1, cells.size() * (1 - MOST));
    }

    private boolean allAre(Cell cell, Kind kind, Kind preferred) {
        List<Part> parts = areas.read(texts(cell), preferred, null);
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> {
                    var match = part.match();
                    return match != null && match.isCertain() && match.kind() == kind;
                });
    }

    /// Whether a text is what a column of that kind holds.
    boolean fits(Field field, String text) {
        return switch (field) {
            case STARTING_POINT -> areas.isNamedIn(text, Kind.STARTING_POINT);
            case SUB_AREAS -> areas.isNamedIn(text, Kind.SUB_AREA);
            case RESPONSIBLE, PERFORMED_BY -> roles.begins(text);
            case PERIOD, PERIOD_START, PERIOD_END -> PeriodReader.isPeriod(text);
            case FOLLOW_UP -> FollowUpReader.read(text).isWhole();
            case GOALS, ACTIVITIES, FOLLOW_UP_POINT, OTHER -> false;
        };
    }

    /// Whether a text is what some column of a plan holds.
    boolean isOfPlan(String text) {
        return Stream.of(Field.values()).anyMatch(field -> fits(field, text));
    }

    /// A heading made up for a table that has none, if its columns tell clearly enough.
    Optional<Header> guessed(Grid grid) {
        List<Place> places = new ArrayList<>();
        for (int column = 1; column <= grid.columns(); column++) {
            List<Cell> cells = cells(grid, 0, column, column);
            places.add(new Place(new Column(field(cells, places), "Kolumn " + column), column, column));
        }
        boolean isPlan = has(places, Field.SUB_AREAS)
                && (has(places, Field.RESPONSIBLE) || has(places, Field.PERIOD) || has(places, Field.FOLLOW_UP));
        return isPlan ? Optional.of(new Header(withText(places, grid), 0, grid.columns(), true)) : Optional.empty();
    }

    private Field field(List<Cell> cells, List<Place> before) {
        if (!has(before, Field.STARTING_POINT)
                && share(cells, cell -> allAre(cell, Kind.STARTING_POINT, Kind.STARTING_POINT)) >= MOST) {
            return Field.STARTING_POINT;
        }
        if (!has(before, Field.SUB_AREAS) && share(cells, cell -> allAre(cell, Kind.SUB_AREA, Kind.SUB_AREA)) >= MOST) {
            return Field.SUB_AREAS;
        }
        if (!has(before, Field.FOLLOW_UP)
                && share(cells, cell -> FollowUpReader.read(cell.text()).isWhole()) >= MOST) {
            return Field.FOLLOW_UP;
        }
        if (!has(before, Field.PERIOD) && share(cells, cell -> PeriodReader.isPeriod(cell.text())) >= MOST) {
            return Field.PERIOD;
        }
        if (!has(before, Field.RESPONSIBLE) && share(cells, cell -> roles.begins(cell.text())) >= MOST) {
            return Field.RESPONSIBLE;
        }
        return Field.OTHER;
    }

    /// The column with most text holds the activities; the one before it, if it has text of its own, the goals.
    private static List<Place> withText(List<Place> places, Grid grid) {
        List<Place> named = new ArrayList<>(places);
        int longest = -1;
        int length = 0;
        for (int i = 0; i < places.size(); i++) {
            int own = cells(grid, 0, i + 1, i + 1).stream()
                    .mapToInt(cell -> cell.text().length())
                    .sum();
            if (places.get(i).column().field() == Field.OTHER && own > length) {
                longest = i;
                length = own;
            }
        }
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            boolean isGoal = i == longest - 1 && place.column().field() == Field.OTHER;
            Field field = i == longest
                    ? Field.ACTIVITIES
                    : isGoal ? Field.GOALS : place.column().field();
            named.set(i, new Place(new Column(field, place.column().name()), place.from(), place.to()));
        }
        return named;
    }

    private static List<String> texts(Cell cell) {
        return cell.paragraphs().stream().map(Paragraph::text).toList();
    }

    private static double share(List<Cell> cells, Predicate<Cell> test) {
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(test).count() / cells.size();
    }

    private static List<Cell> cells(Grid grid, int after, int from, int to) {
        List<Cell> cells = new ArrayList<>();
        for (int row = after + 1; row <= grid.rows() && cells.size() < CELLS_TO_TRY; row++) {
            for (Cell cell : grid.covering(row, from, to)) {
                if (cell.row() == row) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }
}
