package se.samhand.identity.internal.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// What a person can show beside the password, and whether a code is right.
@Component
public class SecondFactors {

    /// The second factors of a person.
    ///
    /// @param appSince when the app was added, or nothing without one
    /// @param passkeys in the order they were added
    /// @param codesLeft recovery codes that have not been used
    public record State(@Nullable Instant appSince, List<Passkey> passkeys, int codesLeft) {

        public boolean hasApp() {
            return appSince != null;
        }

        /// Whether something is asked for beside the password.
        public boolean isDemanded() {
            return hasApp() || !passkeys.isEmpty();
        }
    }

    /// A key that a device of the person keeps.
    ///
    /// @param lastUsed nothing as long as nobody has signed in with it
    public record Passkey(
            UUID id, String name, Instant added, @Nullable Instant lastUsed) {}

    /// A secret to be taken into an app, before it counts.
    ///
    /// @param sealed for the form that comes back with the first code: encrypted, and bound to the person
    /// @param typed for whoever types it instead
    public record NewSecret(String sealed, String typed, QrDrawing drawing) {}

    /// How a code was right.
    public enum Way {
        /// It came from the app.
        APP,
        /// It was one of the recovery codes.
        RECOVERY
    }

    private static final String ISSUER = "Samhand";

    private final Authenticators authenticators;
    private final RecoveryCodes recoveryCodes;
    private final Passkeys passkeys;
    private final PasskeyCeremony ceremony;
    private final SecretSeal seal;
    private final Clock clock;

    SecondFactors(
            Authenticators authenticators,
            RecoveryCodes recoveryCodes,
            Passkeys passkeys,
            PasskeyCeremony ceremony,
            SecretSeal seal,
            Clock clock) {
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.seal = seal;
        this.clock = clock;
    }

    public State of(UUID person) {
        return new State(
                authenticators
                        .of(person)
                        .map(Authenticators.Authenticator::addedAt)
                        .orElse(null),
                passkeys.of(person),
                recoveryCodes.left(person));
    }

    /// A new secret, or the one that a form already holds.
    public NewSecret newSecret(UUID person, String signInName, String sealedBefore) {
        var secret = open(sealedBefore, person).orElseGet(TimedCode::newSecret);
        var address = "otpauth://totp/" + UriUtils.encode(ISSUER + ":" + signInName, "UTF-8") + "?secret="
                + Base32.of(secret) + "&issuer=" + ISSUER;
        return new NewSecret(
                Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(secret, person)),
                Base32.grouped(secret),
                QrDrawing.of(address));
    }

    /// Whether the app makes the code that was typed; if so it counts from now on, and that code is used.
    public boolean addApp(UUID person, String sealed, String code) {
        var now = clock.instant();
        return open(sealed, person)
                .map(secret -> {
                    var step = TimedCode.stepOf(code, secret, now, 0);
                    return step.isPresent()
                            && authenticators.add(person, seal.seal(secret, person), step.getAsLong(), now);
                })
                .orElse(false);
    }

    /// Whether the answer of the browser is a passkey that can be kept.
    public boolean addPasskey(UUID person, String challenge, String answer, String name) {
        return ceremony.keep(person, challenge, answer, name);
    }

    public boolean removePasskey(UUID id, UUID person) {
        return passkeys.remove(id, person);
    }

    public boolean removeApp(UUID person) {
        return authenticators.remove(person);
    }

    /// The recovery codes of somebody who has just got a first factor; none when there are some left.
    public List<String> firstCodes(UUID person) {
        return recoveryCodes.left(person) > 0 ? List.of() : renewCodes(person);
    }

    public List<String> renewCodes(UUID person) {
        return recoveryCodes.renew(person, clock.instant());
    }

    /// Recovery codes open nothing once there is nothing to recover.
    public void removeCodesOf(UUID person) {
        recoveryCodes.removeOf(person);
    }

    public void removeAll(UUID person) {
        authenticators.remove(person);
        passkeys.removeAllOf(person);
        recoveryCodes.removeOf(person);
    }

    /// How the code is right, if it is; it is used up.
    public Optional<Way> take(UUID person, String typed) {
        var app = authenticators.of(person);
        if (app.isPresent() && isTaken(person, app.get(), typed)) {
            return Optional.of(Way.APP);
        }
        return takeRecoveryCode(person, typed);
    }

    /// As [#take], of the recovery codes only: those nobody guesses.
    public Optional<Way> takeRecoveryCode(UUID person, String typed) {
        return recoveryCodes.use(person, typed) ? Optional.of(Way.RECOVERY) : Optional.empty();
    }

    private boolean isTaken(UUID person, Authenticators.Authenticator app, String typed) {
        var secret = seal.open(Base64.getDecoder().decode(app.sealed()), person)
                .orElseThrow(() -> new IllegalStateException("The key for second factors is not that of " + person));
        var step = TimedCode.stepOf(typed, secret, clock.instant(), app.lastStep());
        return step.isPresent() && authenticators.take(person, step.getAsLong());
    }

    private Optional<byte[]> open(String sealed, UUID person) {
        if (!sealed.matches("[A-Za-z0-9_-]{64}")) {
            return Optional.empty();
        }
        return seal.open(Base64.getUrlDecoder().decode(sealed), person)
                .filter(secret -> secret.length == TimedCode.SECRET_BYTES);
    }
}
