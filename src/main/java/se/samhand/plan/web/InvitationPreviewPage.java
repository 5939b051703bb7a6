package se.samhand.plan.web;

import java.util.List;
import se.samhand.ui.Column;

/// What happens when an invitation is sent, before it is.
///
/// @param sentences what happens, in whole sentences
public record InvitationPreviewPage(
        String title,
        InvitationForm form,
        List<String> sentences,
        List<Column> columns,
        List<Row> rows,
        String action,
        String backHref) {

    /// An administration.
    ///
    /// @param writers how many may write there, or that nobody may yet
    /// @param note that it has a plan already; empty when not
    public record Row(String name, String writers, String note) {}
}
