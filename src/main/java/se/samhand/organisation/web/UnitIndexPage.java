package se.samhand.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.AsOf;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.ShownDay;
import se.samhand.ui.Tab;

/// What the municipality, or whom it works with, consists of on a day.
///
/// @param path of the list, without what is chosen
/// @param misread says what in the address was passed over; null when all of it was understood
/// @param newHref where something is added; null for those who may not
/// @param sheetHref where a list of units is read; null for those who may not
/// @param fileHref where the organisation of the day is fetched as a file
/// @param isTree whether what belongs to something is set in below it
public record UnitIndexPage(
        String path,
        String title,
        String lead,
        List<Tab> tabs,
        ShownDay shown,
        String searched,
        String kind,
        List<Option> kinds,
        @Nullable String misread,
        String count,
        AsOf asOf,
        @Nullable String newHref,
        String newText,
        @Nullable String sheetHref,
        String fileHref,
        boolean isTree,
        List<Column> columns,
        List<Item> items,
        int pageNumber,
        int pageCount,
        @Nullable String earlierHref,
        @Nullable String laterHref,
        FormErrors errors) {

    /// A unit.
    ///
    /// @param depth of its place below the others
    public record Item(
            String name,
            String href,
            int depth,
            String kind,
            String parent,
            @Nullable String parentHref,
            String period) {}
}
