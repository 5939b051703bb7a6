package se.samhand.identity.internal;

import org.springframework.security.core.context.SecurityContextHolder;
import se.samhand.kernel.Actor;
import se.samhand.kernel.CurrentActor;

/// The actor whom Spring Security has signed in for the request at hand.
final class SignedInActor implements CurrentActor {

    @Override
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        throw new IllegalStateException("Nobody is signed in: this ran outside a request");
    }
}
