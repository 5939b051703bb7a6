package se.samhand.identity.web;

import java.util.List;
import se.samhand.ui.Column;
import se.samhand.ui.Icon;
import se.samhand.ui.Tone;

/// Asks before a person is erased: shows each kind of data, and what happens to it.
///
/// @param isOpen whether the account has to be closed first
public record ErasurePage(
        String title,
        String what,
        String lost,
        boolean isOpen,
        String accountHref,
        String closureHref,
        String action,
        List<Column> columns,
        List<Row> rows) {

    public record Row(String kind, String count, String effect, Icon icon, Tone tone, String explanation) {}
}
