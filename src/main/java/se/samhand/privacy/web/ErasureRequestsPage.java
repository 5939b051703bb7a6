package se.samhand.privacy.web;

import java.util.List;
import se.samhand.ui.Column;

/// The requests that wait, the oldest first.
public record ErasureRequestsPage(List<Column> columns, List<Row> rows) {

    public record Row(
            String name,
            String accountHref,
            String asked,
            String word,
            String previewHref,
            String previewLabel,
            String declineHref,
            String declineLabel) {}
}
