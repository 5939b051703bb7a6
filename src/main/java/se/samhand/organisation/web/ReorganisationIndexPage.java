package se.samhand.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Column;
import se.samhand.ui.Icon;
import se.samhand.ui.Tab;
import se.samhand.ui.Tone;

/// The reorganisations, those that are prepared first.
public record ReorganisationIndexPage(
        List<Tab> tabs,
        List<Column> columns,
        List<Item> items,
        int pageNumber,
        int pageCount,
        @Nullable String earlierHref,
        @Nullable String laterHref) {

    /// A reorganisation.
    public record Item(
            String title, String href, String day, String steps, String state, Icon stateIcon, Tone stateTone) {}
}
