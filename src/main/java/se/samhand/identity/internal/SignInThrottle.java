package se.samhand.identity.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.kernel.UuidV7;

/// Slows down guessing without letting anybody lock out somebody else.
///
/// - Failures count for an account *and* where they come from; another address has its own count.
/// - A browser that has signed in on the account before has its own count too, whatever happens at its address.
/// - An address with very many failures waits as a whole, known browsers excepted.
///
/// An attempt counts before the password is looked at, so that many at once do not slip past each other.
@Component
class SignInThrottle {

    private static final int LARGEST_DOUBLING = 20;
    private static final Duration DAY = Duration.ofDays(1);

    /// Whether one may try now.
    sealed interface Turn {
        /// Try; the attempt is counted.
        record Now(UUID attempt, SignInAttempts.Counted counted) implements Turn {}

        /// Not before some time has passed.
        record Later(Duration delay) implements Turn {}
    }

    private final SignInAttempts attempts;
    private final TransactionOperations transaction;
    private final IdentityProperties.Limits limits;
    private final Clock clock;

    SignInThrottle(
            SignInAttempts attempts, TransactionOperations transaction, IdentityProperties properties, Clock clock) {
        this.attempts = attempts;
        this.transaction = transaction;
        this.limits = properties.limits();
        this.clock = clock;
    }

    Turn take(SignInAttempts.Place place) {
        return transaction.execute(status -> {
            var now = clock.instant();
            attempts.hold(place);
            var wait = wait(place, now);
            if (wait.isPositive()) {
                return new Turn.Later(wait);
            }
            var attempt = UuidV7.next(clock);
            attempts.add(attempt, place, now);
            return new Turn.Now(attempt, count(place, now));
        });
    }

    private SignInAttempts.Counted count(SignInAttempts.Place place, Instant now) {
        return attempts.count(place, now.minus(limits.window()), now.minus(DAY), limits.perAddress() + 1);
    }

    /// As [#take], where guesses on an account are counted together, wherever they come from.
    Turn takeOneByOne(SignInAttempts.Place place) {
        return transaction.execute(status -> {
            attempts.holdAccount(place);
            return take(place);
        });
    }

    /// Whether there were so many failures on the account, from wherever, that guesses are no longer worth trying.
    boolean isSpent(Turn.Now turn, SignInAttempts.Place place) {
        return !place.isKnownDevice() && turn.counted().onAccount() > limits.perAccount();
    }

    /// The attempt never came to the password.
    void giveBack(Turn.Now turn) {
        attempts.remove(turn.attempt());
    }

    /// The attempt succeeded; what failed before it at the same place was a slip of the same person.
    void forget(SignInAttempts.Place place) {
        attempts.removeAt(place);
    }

    private Duration wait(SignInAttempts.Place place, Instant now) {
        var since = now.minus(limits.window());
        var wait = left(attempts.at(place, since), limits.free(), now);
        if (place.isKnownDevice()) {
            return wait;
        }
        var waitOfAddress = left(attempts.from(place.address(), since), limits.perAddress(), now);
        return wait.compareTo(waitOfAddress) >= 0 ? wait : waitOfAddress;
    }

    private Duration left(SignInAttempts.Earlier earlier, int free, Instant now) {
        var last = earlier.last();
        if (last == null || earlier.count() < free) {
            return Duration.ZERO;
        }
        return Duration.between(now, last.plus(delay(earlier.count() - free)));
    }

    private Duration delay(int doublings) {
        var delay = limits.firstDelay().multipliedBy(1L << Math.min(doublings, LARGEST_DOUBLING));
        return delay.compareTo(limits.longestDelay()) > 0 ? limits.longestDelay() : delay;
    }
}
