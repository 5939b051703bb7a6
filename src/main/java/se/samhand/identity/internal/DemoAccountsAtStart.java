package se.samhand.identity.internal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;

/// Opens the demo accounts that a demo data set does not have yet, before anything else runs that needs people.
@Component
@Order(0)
class DemoAccountsAtStart implements ApplicationRunner {

    private final DemoAccounts accounts;
    private final Persons persons;
    private final OpenDemoAccount openDemoAccount;

    DemoAccountsAtStart(DemoAccounts accounts, Persons persons, OpenDemoAccount openDemoAccount) {
        this.accounts = accounts;
        this.persons = persons;
        this.openDemoAccount = openDemoAccount;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var account : accounts.all()) {
            if (persons.findBySignInName(account.signInName()).isEmpty()) {
                openDemoAccount.open(account, Actor.samhand(IdentityPermissions.ADMINISTER));
            }
        }
    }
}
