package se.samhand.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.AsOf;
import se.samhand.ui.Column;
import se.samhand.ui.Option;
import se.samhand.ui.ShownDay;

/// The list of accounts.
///
/// @param shown the day on which units are named
/// @param asOf the choice of that day
/// @param earlierHref the page before, or null on the first
/// @param laterHref the page after, or null on the last
public record AccountIndexPage(
        String searched,
        String role,
        List<Option> roles,
        String count,
        ShownDay shown,
        AsOf asOf,
        List<Column> columns,
        List<Item> items,
        int pageNumber,
        int pageCount,
        @Nullable String earlierHref,
        @Nullable String laterHref) {

    /// An account.
    public record Item(String name, String signInName, List<String> roles, AccountState state, String href) {}
}
