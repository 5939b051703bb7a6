package se.samhand.plan.internal.reading;

import java.util.List;
import java.util.Optional;
import se.samhand.document.Cell;

/// The heading of a table: which of its grid columns belong to which column of the plan.
///
/// @param lastRow last row of the table that the heading takes, 0 when the table has none of its own
/// @param isGuessed whether the columns were told by what is in them
record Header(List<Place> places, int lastRow, int gridColumns, boolean isGuessed) {

    /// @param from first grid column
    /// @param to last grid column
    record Place(Column column, int from, int to) {}

    Header {
        places = List.copyOf(places);
    }

    boolean has(Field field) {
        return places.stream().anyMatch(place -> place.column().field() == field);
    }

    /// Whether it tells of more than activities.
    boolean isFull() {
        return has(Field.STARTING_POINT) || has(Field.SUB_AREAS) || has(Field.GOALS);
    }

    Optional<Place> of(Cell cell) {
        return places.stream()
                .filter(place -> cell.column() >= place.from() && cell.column() <= place.to())
                .findFirst();
    }

    /// The same columns for a table that has no heading of its own.
    Header without() {
        return new Header(places, 0, gridColumns, isGuessed);
    }
}
