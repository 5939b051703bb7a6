package se.samhand.identity.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import se.samhand.kernel.Actor;

/// The person behind the request at hand, as Spring Security wants to know them.
final class PersonAuthentication extends AbstractAuthenticationToken {

    private final transient ActingPerson person;
    private final transient SignedInPerson signedIn;

    PersonAuthentication(ActingPerson person, SignedInPerson signedIn) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.person = person;
        this.signedIn = signedIn;
        setAuthenticated(true);
    }

    static Optional<PersonAuthentication> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication present
                ? Optional.of(present)
                : Optional.empty();
    }

    ActingPerson person() {
        return person;
    }

    SignedInPerson signedIn() {
        return signedIn;
    }

    @Override
    public Actor getPrincipal() {
        return person.actor();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return person.actor().id().toString();
    }
}
