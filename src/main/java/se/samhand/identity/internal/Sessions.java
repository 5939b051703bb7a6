package se.samhand.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import se.samhand.kernel.UuidV7;

/// The browsers in which people are signed in, kept in the database so that they outlive the application.
@Component
public class Sessions {

    private static final String PERSON = "identity.person";
    private static final String HALF = "identity.half";
    private static final Duration LONGEST_HALF = Duration.ofMinutes(10);
    private static final String PROVEN = "identity.proven-at";

    /// A browser in which a person is signed in.
    ///
    /// @param browser what the browser calls itself, roughly; may be empty
    /// @param isThis whether it is the browser that asks
    public record Browser(UUID id, String browser, Instant since, Instant lastSeen, boolean isThis) {}

    private final FindByIndexNameSessionRepository<? extends Session> stored;
    private final Clock clock;

    Sessions(FindByIndexNameSessionRepository<? extends Session> stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    static Optional<SignedInPerson> signedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) instanceof SignedInPerson signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /// Signs a person in: a new session with a new key and a new form token, whatever there was before.
    public void begin(HttpServletRequest request, UUID person) {
        end(request);
        var session = request.getSession(true);
        session.setAttribute(
                PERSON,
                new SignedInPerson(
                        person, UuidV7.next(clock), clock.instant(), BrowserName.of(request.getHeader("User-Agent"))));
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.toString());
    }

    /// Somebody has shown the password of a person, who has a second factor to show too.
    public void beginHalf(HttpServletRequest request, UUID person) {
        end(request);
        request.getSession(true).setAttribute(HALF, new HalfSignedIn(person, clock.instant()));
    }

    /// Whose password has been shown here, for as long as it takes to get at the second factor.
    public Optional<UUID> half(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(HALF) instanceof HalfSignedIn half
                        && clock.instant().isBefore(half.since().plus(LONGEST_HALF))
                ? Optional.of(half.person())
                : Optional.empty();
    }

    /// The person who is signed in here has just shown again that it is them.
    public void prove(HttpServletRequest request) {
        request.getSession(true).setAttribute(PROVEN, clock.instant());
    }

    /// When the person last showed that it is them: at sign-in, or later.
    static Instant provenAt(HttpServletRequest request, SignedInPerson signedIn) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(PROVEN) instanceof Instant proven ? proven : signedIn.since();
    }

    /// Signs out whoever is signed in here.
    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /// Where a person is signed in, the browser that asks first, then the one seen last.
    public List<Browser> of(UUID person) {
        var present = PersonAuthentication.current().map(PersonAuthentication::signedIn);
        return sessionsOf(person).stream()
                .flatMap(session -> signedIn(session)
                        .map(signedIn -> new Browser(
                                signedIn.session(),
                                signedIn.browser(),
                                signedIn.since(),
                                session.getLastAccessedTime(),
                                present.filter(signedIn::equals).isPresent()))
                        .stream())
                .sorted(Comparator.comparing(Browser::isThis)
                        .thenComparing(Browser::lastSeen)
                        .reversed())
                .toList();
    }

    /// Signs a person out of one browser.
    void endOne(UUID person, UUID id) {
        endWhere(person, signedIn -> signedIn.session().equals(id));
    }

    /// Signs a person out everywhere but here.
    void endOthers(UUID person) {
        var present = PersonAuthentication.current().map(PersonAuthentication::signedIn);
        endWhere(person, signedIn -> present.filter(signedIn::equals).isEmpty());
    }

    /// Signs a person out everywhere.
    void endAll(UUID person) {
        endWhere(person, signedIn -> true);
    }

    private void endWhere(UUID person, Predicate<SignedInPerson> condition) {
        sessionsOf(person).stream()
                .filter(session -> signedIn(session).filter(condition).isPresent())
                .map(Session::getId)
                .forEach(stored::deleteById);
    }

    private List<? extends Session> sessionsOf(UUID person) {
        return List.copyOf(stored.findByPrincipalName(person.toString()).values());
    }

    static Optional<SignedInPerson> signedIn(Session session) {
        return Optional.ofNullable(session.<SignedInPerson>getAttribute(PERSON));
    }
}
