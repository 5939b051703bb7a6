package se.samhand.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.SessionsEnded;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person leaves: signs out of the browser at hand.
@UseCase
public class SignOut {

    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    SignOut(Sessions sessions, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.events = events;
    }

    public void signOut(HttpServletRequest request, Actor actor) {
        sessions.end(request);
        events.publishEvent(new SessionsEnded(actor.id(), actor.id(), "this"));
    }
}
