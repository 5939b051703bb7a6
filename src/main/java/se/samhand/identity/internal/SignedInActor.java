package se.samhand.identity.internal;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import se.samhand.kernel.Actor;
import se.samhand.kernel.CurrentActor;

/// The actor who is signed in for the request at hand, or nobody.
final class SignedInActor implements CurrentActor {

    @Override
    public Actor get() {
        return switch (SecurityContextHolder.getContext().getAuthentication()) {
            case PersonAuthentication person -> person.getPrincipal();
            case AnonymousAuthenticationToken anybody -> Actor.nobody();
            case null, default -> throw new IllegalStateException("Nobody can be acting: this ran outside a request");
        };
    }
}
