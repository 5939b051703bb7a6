package se.samhand.identity.internal;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id, a bounded number at the same time: each hashing takes its memory.
///
/// Whoever does not get a turn in time gets nothing, and is told to come back.
@Component
class PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2PasswordEncoder encoder;
    private final Semaphore turns;
    private final long patience;
    private final String hashOfNobody;

    PasswordHashing(IdentityProperties properties) {
        var password = properties.password();
        this.encoder = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, password.parallelism(), password.memory(), password.iterations());
        this.turns = new Semaphore(password.atOnce(), true);
        this.patience = password.patience().toMillis();
        this.hashOfNobody = String.valueOf(encoder.encode("The password of nobody"));
    }

    /// The hash to be stored.
    Optional<String> hash(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(PasswordRules.normal(password))));
    }

    /// Whether the password is the one behind the hash.
    Optional<Boolean> matches(String password, String hash) {
        return inTurn(() -> encoder.matches(PasswordRules.normal(password), hash));
    }

    /// As much work as [#matches], for a name that leads to no password; the answer is always no.
    Optional<Boolean> matchesNobody(String password) {
        return inTurn(() -> {
            encoder.matches(PasswordRules.normal(password), hashOfNobody);
            return false;
        });
    }

    /// Whether the hash was made at a lower cost than is asked for today.
    boolean isTooCheap(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> Optional<T> inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }
}
