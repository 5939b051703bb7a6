package se.samhand.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Column;
import se.samhand.ui.Option;

/// The list of accounts.
///
/// @param earlierHref the page before, or null on the first
/// @param laterHref the page after, or null on the last
public record AccountIndexPage(
        String searched,
        String role,
        List<Option> roles,
        String count,
        List<Column> columns,
        List<Item> items,
        int pageNumber,
        int pageCount,
        @Nullable String earlierHref,
        @Nullable String laterHref) {

    /// An account.
    public record Item(String name, String signInName, List<String> roles, AccountState state, String href) {}
}
