package se.samhand.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import se.samhand.identity.internal.factor.PasskeyCeremony;

/// The random texts that answers with passkeys have to carry: kept in the session, each for one answer, for minutes.
@Component
public class PasskeyChallenges {

    private static final String KEPT = "identity.passkey-challenge";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /// A challenge that no answer carries.
    private static final String NONE = "";

    record Kept(String challenge, Instant at) implements Serializable {}

    private final PasskeyCeremony ceremony;
    private final Clock clock;

    PasskeyChallenges(PasskeyCeremony ceremony, Clock clock) {
        this.ceremony = ceremony;
        this.clock = clock;
    }

    public String next(HttpServletRequest request) {
        var challenge = ceremony.newChallenge();
        request.getSession(true).setAttribute(KEPT, new Kept(challenge, clock.instant()));
        return challenge;
    }

    /// The one that the answer at hand is to, which is used up.
    public String take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof Kept kept)) {
            return NONE;
        }
        session.removeAttribute(KEPT);
        return clock.instant().isBefore(kept.at().plus(LONGEST)) ? kept.challenge() : NONE;
    }
}
