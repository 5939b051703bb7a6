package se.samhand.identity.web;

import java.util.List;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;

/// Who stands in for a person and whom they stand in for, with the form for a new stand-in.
///
/// @param roles that can be handed over; none when there is nothing to arrange
/// @param isSearchable whether the colleagues are so many that one searches among them
/// @param search what was searched for
/// @param colleagues who can be chosen
/// @param most months
public record StandInPage(
        String title,
        String lead,
        List<Link> crumbs,
        String href,
        List<Column> columns,
        List<Line> lines,
        List<Option> roles,
        boolean isSearchable,
        String search,
        List<Option> colleagues,
        int most,
        StandInForm form,
        FormErrors errors) {

    /// One arrangement.
    public record Line(String who, List<String> roles, String period, String endHref, String endLabel) {}
}
