package se.samhand.plan.web;

import java.util.List;
import se.samhand.ui.Column;
import se.samhand.ui.Icon;
import se.samhand.ui.Tone;

/// The invitations, with how far each has come.
public record InvitationIndexPage(String lead, List<Column> columns, List<Item> items, String newHref) {

    /// An invitation.
    ///
    /// @param note what to know of the administration, empty when nothing
    public record Item(
            String administration,
            String note,
            String href,
            String period,
            String state,
            Icon stateIcon,
            Tone stateTone,
            String filled,
            String deadline,
            String changed) {}
}
