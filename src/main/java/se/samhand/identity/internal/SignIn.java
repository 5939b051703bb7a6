package se.samhand.identity.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samhand.identity.internal.factor.SecondFactors;

/// Holds name and password against the accounts.
///
/// Whether there is such an account, and whether it is open, shows neither in the answer nor in the work.
/// The work is done outside a transaction, so that nobody holds a connection to the database while hashing.
@Component
public class SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    /// What somebody typed, and where.
    ///
    /// @param address the client address
    /// @param deviceToken what the cookie of the browser holds; empty without one
    public record Attempt(String signInName, String password, String address, String deviceToken) {

        String normalName() {
            return signInName.strip().toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return "an attempt to sign in";
        }
    }

    /// What came of it.
    public sealed interface Outcome {
        /// It is that person.
        ///
        /// @param deviceToken for the cookie of the browser
        record SignedIn(UUID person, String deviceToken) implements Outcome {}

        /// Name and password belong together; a second factor is still to be shown.
        record NeedsCode(UUID person) implements Outcome {}

        /// Name and password do not belong together, or the account is closed.
        record Refused() implements Outcome {}

        /// Too many failures; try again later.
        record MustWait(Duration delay) implements Outcome {}

        /// Too many people are signing in at this moment.
        record IsBusy() implements Outcome {}
    }

    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final SignInThrottle throttle;
    private final SecondFactors factors;
    private final Passwords passwords;
    private final RecordSignIn recordSignIn;
    private final ToldRefusals toldRefusals;
    private final RecordRefusedSignIn recordRefusal;

    SignIn(
            Credentials credentials,
            PasswordHashing hashing,
            SignInThrottle throttle,
            SecondFactors factors,
            Passwords passwords,
            RecordSignIn recordSignIn,
            ToldRefusals toldRefusals,
            RecordRefusedSignIn recordRefusal) {
        this.credentials = credentials;
        this.hashing = hashing;
        this.throttle = throttle;
        this.factors = factors;
        this.passwords = passwords;
        this.recordSignIn = recordSignIn;
        this.toldRefusals = toldRefusals;
        this.recordRefusal = recordRefusal;
    }

    public Outcome signIn(Attempt attempt) {
        var found = credentials.find(attempt.normalName(), attempt.deviceToken());
        var place = place(attempt, found);
        return switch (throttle.take(place)) {
            case SignInThrottle.Turn.Later later -> new Outcome.MustWait(later.delay());
            case SignInThrottle.Turn.Now now -> {
                var isRight = isRight(attempt, found);
                if (isRight.isEmpty()) {
                    throttle.giveBack(now);
                    yield new Outcome.IsBusy();
                }
                yield found.filter(account -> account.isOpen() && isRight.get())
                        .map(account -> signedIn(attempt, account, place))
                        .orElseGet(() -> refused(found, now));
            }
        };
    }

    private Optional<Boolean> isRight(Attempt attempt, Optional<Credentials.Found> found) {
        var hash = found.map(Credentials.Found::hash);
        return hash.isPresent()
                ? hashing.matches(attempt.password(), hash.get())
                : hashing.matchesNobody(attempt.password());
    }

    private Outcome signedIn(Attempt attempt, Credentials.Found account, SignInAttempts.Place place) {
        throttle.forget(place);
        if (factors.of(account.person()).isDemanded()) {
            strongerHash(attempt, account)
                    .ifPresent(hash -> passwords.replace(account.person(), hash.old(), hash.stronger()));
            return new Outcome.NeedsCode(account.person());
        }
        var token = recordSignIn.record(account.person(), attempt.deviceToken(), strongerHash(attempt, account));
        return new Outcome.SignedIn(account.person(), token);
    }

    /// The password hashed anew when the cost has been raised since; a moment without a free turn is no harm.
    private Optional<RecordSignIn.NewHash> strongerHash(Attempt attempt, Credentials.Found account) {
        var hash = account.hash();
        return hash == null || !hashing.isTooCheap(hash)
                ? Optional.empty()
                : hashing.hash(attempt.password()).map(stronger -> new RecordSignIn.NewHash(hash, stronger));
    }

    private Outcome refused(Optional<Credentials.Found> found, SignInThrottle.Turn.Now turn) {
        var person = found.map(Credentials.Found::person);
        LOG.info(
                "Refused a sign-in to the account {}",
                person.map(UUID::toString).orElse("that does not exist"));
        toldRefusals.of(person, "password", turn.counted()).ifPresent(recordRefusal::record);
        return new Outcome.Refused();
    }

    private static SignInAttempts.Place place(Attempt attempt, Optional<Credentials.Found> found) {
        var address = ClientAddress.place(attempt.address());
        var origin = found.map(Credentials.Found::device).map(UUID::toString).orElse(address);
        return SignInAttempts.Place.of(attempt.normalName(), origin, address);
    }
}
