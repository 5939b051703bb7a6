package se.samhand.identity.internal;

import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.SignInRefused;
import se.samhand.kernel.UseCase;

/// Somebody typed a name and a password that do not belong together: whoever reviews the log is to see it.
@UseCase
class RecordRefusedSignIn {

    private final ApplicationEventPublisher events;

    RecordRefusedSignIn(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void record(SignInRefused refused) {
        events.publishEvent(refused);
    }
}
