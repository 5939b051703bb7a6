package se.samhand.access.web;

import java.util.List;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;

/// The roles of one part of the organisation, each with its question.
///
/// @param options keep or end
/// @param mayAnswer whether there is a role that is not of whoever looks
public record ReviewPage(
        String title,
        String lead,
        List<Link> crumbs,
        String href,
        List<Item> items,
        List<Option> options,
        boolean mayAnswer,
        FormErrors errors) {

    /// A role.
    ///
    /// @param own who has to go through it when it is of whoever looks, else empty
    /// @param chosen the answer, when there is one
    public record Item(String field, String who, String period, String own, List<String> chosen) {}
}
