package se.samhand.access.web;

import java.util.List;
import se.samhand.ui.AsOf;
import se.samhand.ui.Column;
import se.samhand.ui.Icon;
import se.samhand.ui.Tone;

/// The parts of the organisation that are to be reviewed, the most urgent first.
public record ReviewIndexPage(List<Column> columns, AsOf asOf, List<Line> lines) {

    /// A part, and when it was and is to be gone through.
    public record Line(String scope, String href, String last, String due, String stateKey, Icon icon, Tone tone) {}
}
