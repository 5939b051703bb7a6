package se.samhand.identity.internal;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How people sign in; docs/accounts.md explains the choices.
///
/// @param password how passwords are hashed
/// @param session how long a sign-in lasts
/// @param limits how guessing is slowed
/// @param invitation how long a one-time link can be used; default 7 days
/// @param firstAdministrator sign-in name of whoever is let in as long as nobody is administrator; default nobody
/// @param firstAdministratorFile where the one-time link for that person is written; default
/// `first-administrator.txt` in the working directory
@ConfigurationProperties("samhand.identity")
record IdentityProperties(
        @DefaultValue Password password,
        @DefaultValue Session session,
        @DefaultValue Limits limits,
        @DefaultValue("7d") Duration invitation,
        @DefaultValue("") String firstAdministrator,
        @DefaultValue("first-administrator.txt") Path firstAdministratorFile) {

    /// Argon2id; never less than the smallest that OWASP recommends, save in tests.
    ///
    /// @param memory KiB for each hashing; default 19456
    /// @param iterations passes over the memory; default 2
    /// @param parallelism lanes; default 1
    /// @param atOnce hashings at the same time, which bounds the memory in a storm of sign-ins; default 4
    /// @param patience how long a sign-in waits for its turn before it is told to come back; default 5 seconds
    record Password(
            @DefaultValue("19456") int memory,
            @DefaultValue("2") int iterations,
            @DefaultValue("1") int parallelism,
            @DefaultValue("4") int atOnce,
            @DefaultValue("5s") Duration patience) {

        Password {
            if (iterations < 1 || parallelism < 1 || atOnce < 1 || memory < 8 * parallelism) {
                throw new IllegalArgumentException(
                        "samhand.identity.password: memory is at least 8 KiB for each lane, the others at least 1");
            }
        }
    }

    /// The idle time is Spring's own `spring.session.timeout`; default 60 minutes.
    ///
    /// @param lifetime after which one signs in anew, however busy; default 12 hours
    /// @param proof how old the last proof of who one is may be before something sensitive; default 15 minutes
    record Session(
            @DefaultValue("12h") Duration lifetime,
            @DefaultValue("15m") Duration proof) {}

    /// Failed attempts are counted for an account together with where they come from, for an address as a whole, and
    /// for an account over all places.
    ///
    /// @param free failures on one account from one place that cost nothing; default 5
    /// @param firstDelay the wait after the next one, doubled for each that follows; default 15 seconds
    /// @param longestDelay the longest wait; default 15 minutes
    /// @param window how far back failures count; default 1 hour
    /// @param perAddress failures from one address, on whatever accounts, before it has to wait; default 100
    /// @param perAccount failures on one account in a day, wherever from, before codes of an app are taken in known
    /// browsers only, and before lines of the trail tell no more of them; default 50
    record Limits(
            @DefaultValue("5") int free,
            @DefaultValue("15s") Duration firstDelay,
            @DefaultValue("15m") Duration longestDelay,
            @DefaultValue("1h") Duration window,
            @DefaultValue("100") int perAddress,
            @DefaultValue("50") int perAccount) {}
}
