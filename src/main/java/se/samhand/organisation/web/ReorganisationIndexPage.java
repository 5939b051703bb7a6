package se.samhand.organisation.web;

import java.util.List;
import se.samhand.ui.Column;
import se.samhand.ui.Icon;
import se.samhand.ui.Tab;
import se.samhand.ui.Tone;

/// The reorganisations, those that are prepared first.
public record ReorganisationIndexPage(List<Tab> tabs, List<Column> columns, List<Item> items) {

    /// A reorganisation.
    public record Item(
            String title, String href, String day, String steps, String state, Icon stateIcon, Tone stateTone) {}
}
