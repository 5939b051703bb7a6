package se.samhand.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Turns the id in the session into the person with what they may do now, once somebody asks who is acting.
///
/// Nothing of Spring Security is kept in the session: it holds ids, so an upgrade does not sign people out.
@Component
class SessionSecurityContexts implements SecurityContextRepository {

    private final ActingPersons actingPersons;
    private final Clock clock;
    private final Duration lifetime;

    SessionSecurityContexts(ActingPersons actingPersons, IdentityProperties properties, Clock clock) {
        this.actingPersons = actingPersons;
        this.clock = clock;
        this.lifetime = properties.session().lifetime();
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return authentication(holder.getRequest()).map(SecurityContextImpl::new).orElseGet(SecurityContextImpl::new);
    }

    /// A session that has lived too long, or whose account has been closed, ends here.
    private Optional<PersonAuthentication> authentication(HttpServletRequest request) {
        var found = Sessions.signedIn(request);
        var authentication = found.filter(this::isYoung)
                .flatMap(signedIn -> actingPersons
                        .find(signedIn.person())
                        .map(person -> new PersonAuthentication(person, signedIn)));
        if (found.isPresent() && authentication.isEmpty()) {
            request.getSession().invalidate();
        }
        return authentication;
    }

    private boolean isYoung(SignedInPerson signedIn) {
        return clock.instant().isBefore(signedIn.since().plus(lifetime));
    }

    /// Signing in and out write to the session themselves.
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Sessions.signedIn(request).isPresent();
    }
}
