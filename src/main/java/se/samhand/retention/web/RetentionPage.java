package se.samhand.retention.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;

/// How long each kind of data is kept, and what goes at a day.
///
/// @param day as typed
/// @param total what goes then, in words
/// @param cleared what goes by itself, at a time that nobody chooses
public record RetentionPage(
        String day, FormErrors errors, String total, List<Column> columns, List<Row> rows, List<Row> cleared) {

    /// A kind of data.
    ///
    /// @param time how long it is kept, and the proposal where another time was chosen
    /// @param timeHref where the time is changed, for those who may
    /// @param removalHref where it is removed at once, for those who may, when there is something to remove now
    public record Row(
            String name,
            String what,
            String time,
            String number,
            String oldest,
            @Nullable String timeHref,
            @Nullable String removalHref) {}
}
