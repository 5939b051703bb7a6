package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samhand.kernel.Installation;

class DemoAccountsTest {

    @Test
    void areThereInADemo() {
        var accounts = new DemoAccounts(new Installation("ekdalen", true));

        assertThat(accounts.isDemo()).isTrue();
        assertThat(accounts.all())
                .extracting(DemoAccounts.Account::signInName)
                .contains("administrator", "unit-manager", "reader");
    }

    @Test
    void areNotThereInEarnestAlthoughTheDataSetHasThem() {
        var accounts = new DemoAccounts(new Installation("ekdalen", false));

        assertThat(accounts.isDemo()).isFalse();
        assertThat(accounts.all()).isEmpty();
    }
}
