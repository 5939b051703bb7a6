package se.samhand.privacy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Column;

/// All that is held about whoever reads it.
///
/// @param request where a request to be erased stands, or nothing when none has been made
/// @param isWaiting whether such a request waits
/// @param answer why it was declined, or nothing
public record OwnDataPage(
        String made,
        List<Section> sections,
        @Nullable String request,
        boolean isWaiting,
        @Nullable String answer) {

    /// One kind of data.
    ///
    /// @param more how much there is besides the rows, or nothing
    public record Section(
            String id,
            String title,
            String why,
            String kept,
            String erasure,
            List<Column> columns,
            List<List<String>> rows,
            @Nullable String more) {}
}
