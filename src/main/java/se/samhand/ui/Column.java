package se.samhand.ui;

import org.jspecify.annotations.Nullable;

/// A column of a table: its head, whether it holds numbers, and where sorting by it leads.
public record Column(
        String text, boolean isNumeric, @Nullable String sortHref, Sorting sorting) {

    /// How the rows are sorted by a column now.
    public enum Sorting {
        /// Not by this column.
        NONE,
        /// Smallest first.
        ASCENDING,
        /// Largest first.
        DESCENDING
    }

    public static Column of(String text) {
        return new Column(text, false, null, Sorting.NONE);
    }

    public static Column numeric(String text) {
        return new Column(text, true, null, Sorting.NONE);
    }

    public Column sortable(String href, Sorting current) {
        return new Column(text, isNumeric, href, current);
    }

    /// Value of `aria-sort`, or nothing when the column cannot be sorted by.
    public @Nullable String ariaSort() {
        return sortHref == null
                ? null
                : switch (sorting) {
                    case NONE -> "none";
                    case ASCENDING -> "ascending";
                    case DESCENDING -> "descending";
                };
    }

    public Icon icon() {
        return switch (sorting) {
            case NONE -> Icon.SORTABLE;
            case ASCENDING -> Icon.SORTED_UP;
            case DESCENDING -> Icon.SORTED_DOWN;
        };
    }
}
