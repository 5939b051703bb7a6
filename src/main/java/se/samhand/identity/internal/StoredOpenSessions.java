package se.samhand.identity.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import se.samhand.identity.OpenSessions;

/// The sessions in the database, as those ask who are not in a request of theirs.
@Component
class StoredOpenSessions implements OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> stored;
    private final Clock clock;
    private final Duration lifetime;

    StoredOpenSessions(
            FindByIndexNameSessionRepository<? extends Session> stored, IdentityProperties properties, Clock clock) {
        this.stored = stored;
        this.clock = clock;
        this.lifetime = properties.session().lifetime();
    }

    @Override
    public boolean isOpen(String key, UUID person) {
        return Optional.ofNullable(stored.findById(key))
                .flatMap(Sessions::signedIn)
                .filter(signedIn -> signedIn.person().equals(person))
                .filter(signedIn -> clock.instant().isBefore(signedIn.since().plus(lifetime)))
                .isPresent();
    }
}
