package se.samhand.identity.internal;

import java.util.List;
import org.springframework.stereotype.Component;

/// Whom one can try out a demo data set as: its made-up persons whose accounts are open.
@Component
public class DemoAccountsQuery {

    private final DemoAccounts accounts;
    private final Persons persons;

    DemoAccountsQuery(DemoAccounts accounts, Persons persons) {
        this.accounts = accounts;
        this.persons = persons;
    }

    public List<DemoAccounts.Account> open() {
        if (!accounts.isDemo()) {
            return List.of();
        }
        var open = persons.openDemoNames();
        return accounts.all().stream()
                .filter(account -> open.contains(account.signInName()))
                .toList();
    }
}
