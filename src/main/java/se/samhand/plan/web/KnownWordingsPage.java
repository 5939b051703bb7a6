package se.samhand.plan.web;

import java.util.List;
import se.samhand.ui.AsOf;
import se.samhand.ui.Column;

/// What has been learnt of wordings from corrections.
public record KnownWordingsPage(List<Column> columns, AsOf asOf, List<Item> items) {

    /// A wording with its meaning.
    public record Item(
            String administration,
            String wording,
            String meaning,
            String learnt,
            String removalHref,
            String removalLabel) {}
}
