package se.samhand.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/// When an installation is for trying out, with persons whom anybody may be.
class InstallationTest {

    private final MockEnvironment environment = new MockEnvironment().withProperty("samhand.data", "ekdalen");

    @Test
    void isADemoWhereTheDataSetHasDemoAccountsAndTheDatabaseIsItsOwn() {
        assertThat(isDemo()).isTrue();
    }

    @Test
    void isInEarnestWithoutDemoAccounts() {
        environment.setProperty("samhand.data", "varkommun");

        assertThat(isDemo()).isFalse();
    }

    @Test
    void isInEarnestOnAServerOfTheOperators() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db.example.se/samhand");

        assertThat(isDemo()).isFalse();
    }

    @Test
    void isWhatTheSettingSays() {
        environment.setProperty("samhand.demo", "false");
        assertThat(isDemo()).isFalse();

        environment.setProperty("samhand.demo", "true");
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db.example.se/samhand");
        assertThat(isDemo()).isTrue();
    }

    private boolean isDemo() {
        return InstallationConfiguration.installation(environment).isDemo();
    }
}
