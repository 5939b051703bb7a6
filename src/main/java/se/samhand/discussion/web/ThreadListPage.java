package se.samhand.discussion.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Link;
import se.samhand.ui.Tab;

/// The threads about one thing.
///
/// @param subject the thing, with the page where it is seen
/// @param writing the form of a new thread, or null for who may only read
/// @param empty what to say where there is nothing yet
public record ThreadListPage(
        String title,
        Link subject,
        List<Tab> filter,
        List<Item> items,
        String empty,
        Paging paging,
        @Nullable Writing writing) {

    /// A thread in the list.
    ///
    /// @param last the latest comment, when there is more than one
    public record Item(
            String href,
            String linkText,
            CommentView first,
            @Nullable CommentView last,
            @Nullable String between,
            @Nullable String resolved) {}

    /// Where in a long list one is.
    public record Paging(
            int page,
            int pages,
            @Nullable String previousHref,
            @Nullable String nextHref) {}
}
