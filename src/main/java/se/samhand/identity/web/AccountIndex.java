package se.samhand.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.samhand.identity.internal.AccountListQuery;
import se.samhand.identity.internal.AccountListQuery.Choice;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.AsOf;
import se.samhand.ui.Column;
import se.samhand.ui.Option;
import se.samhand.ui.ShownDay;
import se.samhand.ui.Words;

/// Makes the page of the list of accounts.
@Component
class AccountIndex {

    private final RoleNames names;

    AccountIndex(RoleNames names) {
        this.names = names;
    }

    AccountIndexPage page(Choice choice, AccountListQuery.Result result, ShownDay shown, LocalDate today, Words words) {
        int pages = Math.max(1, (result.total() + AccountListQuery.PAGE_SIZE - 1) / AccountListQuery.PAGE_SIZE);
        return new AccountIndexPage(
                choice.words(),
                Objects.requireNonNullElse(choice.role(), ""),
                roles(words),
                words.get("identity.accounts.count", result.total()),
                shown,
                AsOf.of(shown, href(choice, 1), today, words),
                List.of(
                        Column.of(words.get("identity.accounts.column.name")),
                        Column.of(words.get("identity.accounts.column.sign-in-name")),
                        Column.of(words.get("identity.accounts.column.roles")),
                        Column.of(words.get("identity.accounts.column.state"))),
                result.items().stream().map(item -> item(item, shown, words)).toList(),
                choice.page(),
                pages,
                choice.page() > 1 ? shown.on(href(choice, choice.page() - 1)) : null,
                choice.page() < pages ? shown.on(href(choice, choice.page() + 1)) : null);
    }

    private List<Option> roles(Words words) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.get("identity.accounts.all-roles")));
        options.addAll(names.roles(words));
        return options;
    }

    private AccountIndexPage.Item item(AccountListQuery.Item item, ShownDay shown, Words words) {
        return new AccountIndexPage.Item(
                item.name() == null ? words.get("identity.accounts.erased") : item.name(),
                Objects.requireNonNullElse(item.signInName(), ""),
                item.roles().stream().map(role -> role(role, shown, words)).toList(),
                AccountState.of(item.isActive(), item.name() == null, item.hasPassword()),
                AccountLinks.account(item.id()));
    }

    private String role(String roleAndScope, ShownDay shown, Words words) {
        int colon = roleAndScope.indexOf(':');
        return words.get(
                "identity.role-in-scope",
                names.role(roleAndScope.substring(0, colon), words),
                names.scope(new ScopeId(roleAndScope.substring(colon + 1)), shown.day()));
    }

    private static String href(Choice choice, int page) {
        return AccountLinks.ACCOUNTS + "?sok=" + URLEncoder.encode(choice.words(), StandardCharsets.UTF_8) + "&roll="
                + URLEncoder.encode(Objects.requireNonNullElse(choice.role(), ""), StandardCharsets.UTF_8)
                + (page > 1 ? "&sida=" + page : "");
    }
}
