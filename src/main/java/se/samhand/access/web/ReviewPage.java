package se.samhand.access.web;

import java.util.List;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;

/// The roles of one part of the organisation, each with its question.
///
/// @param options keep or end
public record ReviewPage(
        String title, List<Link> crumbs, String href, List<Item> items, List<Option> options, FormErrors errors) {

    /// A role.
    ///
    /// @param isOwn whether it is of whoever looks, and somebody else has to go through it
    /// @param chosen the answer, when there is one
    public record Item(String field, String who, String period, boolean isOwn, List<String> chosen) {}
}
