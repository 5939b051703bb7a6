package se.samhand.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Column;
import se.samhand.ui.Icon;
import se.samhand.ui.Tab;
import se.samhand.ui.Tone;

/// A list of units beside the organisation, before it changes anything.
///
/// @param state says what has become of it; empty while it waits
/// @param changes number of lines that change something
/// @param wrong says how many lines are left out; empty when none is
/// @param fingerprint of the changes, sent back when they are carried out
/// @param refusal why it could not be carried out; empty when nobody tried
public record SheetPage(
        String fileName,
        String lead,
        boolean isWaiting,
        String state,
        int changes,
        String wrong,
        String refusal,
        List<Tab> tabs,
        List<Column> columns,
        List<Line> lines,
        int pageNumber,
        int pageCount,
        @Nullable String earlierHref,
        @Nullable String laterHref,
        String fingerprint,
        String href,
        String action,
        String removalHref) {

    /// A line of the list.
    ///
    /// @param href of the unit; empty when it is not there yet
    /// @param explanation what becomes other, or what to put right
    public record Line(
            String number, String name, String href, String what, Icon icon, Tone tone, String explanation) {}
}
