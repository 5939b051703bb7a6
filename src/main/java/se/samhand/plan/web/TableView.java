package se.samhand.plan.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a plan's table is shown.
///
/// @param columns those of the plan's own, in their order
/// @param isEditing whether empty cells are shown, since they can be written in
/// @param filter which rows and activities are shown
/// @param isEarlier whether a later version has taken its place, so that its activities have no pages
record TableView(List<String> columns, boolean isEditing, boolean isEarlier, PlanFilter filter, OpenGuesses guesses) {

    /// The same, with a column that nothing is written in where only a part of the plan is read.
    TableView with(@Nullable String column) {
        return column == null || columns.contains(column)
                ? this
                : new TableView(
                        Stream.concat(columns.stream(), Stream.of(column)).toList(),
                        isEditing,
                        isEarlier,
                        filter,
                        guesses);
    }
}
