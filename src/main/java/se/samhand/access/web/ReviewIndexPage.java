package se.samhand.access.web;

import java.util.List;
import se.samhand.ui.AsOf;
import se.samhand.ui.Column;
import se.samhand.ui.Icon;
import se.samhand.ui.Tone;

/// The parts of the organisation that are to be reviewed, the most urgent first.
public record ReviewIndexPage(List<Column> columns, AsOf asOf, List<Line> lines) {

    /// A part, and when it was and is to be gone through.
    ///
    /// @param waiting how many roles wait for somebody else, and for whom; empty when none does
    public record Line(
            String scope,
            String href,
            String last,
            String waiting,
            String due,
            String stateKey,
            Icon icon,
            Tone tone) {}
}
