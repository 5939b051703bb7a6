package se.samhand.identity.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.identity.internal.DemoAccountsQuery;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// Makes the sign-in page; in a demo data set with the persons that one can try it out as.
@Component
class SignInPages {

    private final DemoAccountsQuery demoAccounts;
    private final ScopeHierarchy hierarchy;

    SignInPages(DemoAccountsQuery demoAccounts, ScopeHierarchy hierarchy) {
        this.demoAccounts = demoAccounts;
        this.hierarchy = hierarchy;
    }

    SignInPage page(String name, String next, FormErrors errors, Words words) {
        var municipality = hierarchy.scopes().getFirst().name();
        return new SignInPage(
                words.get("identity.sign-in.lead", genitive(municipality, words)), name, next, errors, demo(words));
    }

    private List<SignInPage.DemoAccount> demo(Words words) {
        return demoAccounts.open().stream()
                .map(account -> new SignInPage.DemoAccount(
                        account.signInName(),
                        words.get(
                                "identity.sign-in.demo.account",
                                account.name(),
                                words.get("identity.role."
                                                + account.roles().getFirst().code())
                                        .toLowerCase(Locale.ROOT))))
                .toList();
    }

    /// *Ekdalens kommuns*, *Stockholms stads*; a name that ends in s, x or z stays as it is.
    private static String genitive(String name, Words words) {
        return !words.language().equals("sv") || name.matches(".*[sxz]") ? name : name + "s";
    }
}
