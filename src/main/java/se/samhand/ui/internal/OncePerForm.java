package se.samhand.ui.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.samhand.kernel.Audited;

/// Does what a form asks for once, however often the form is sent (ADR 10).
///
/// A use case tells what it did by an event inside its transaction.
/// Heard here, the form that asked for it is noted in the same transaction, under a unique key: the second to come
/// waits for the first, and is rolled back if that one was done.
@Component
public class OncePerForm {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private record Answering(UUID request, CompletableFuture<Boolean> answered) {}

    private final SentForms forms;
    private final Clock clock;
    private final Map<String, Answering> answering = new ConcurrentHashMap<>();

    OncePerForm(SentForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /// A form has come, and will be answered; unless it was done before.
    ///
    /// Asked before anything else: what was done may make the second look refused, as a name that is taken by now.
    public void begin(SentForm form) {
        var own = new Answering(form.request(), new CompletableFuture<>());
        var first = answering.putIfAbsent(form.fingerprint(), own);
        if (first != null) {
            await(first);
        }
        if (forms.isDone(form.fingerprint())) {
            answering.remove(form.fingerprint(), own);
            throw new AlreadySent();
        }
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void note(Audited event) {
        var attributes = RequestContextHolder.getRequestAttributes();
        if (attributes != null
                && attributes.getAttribute(SentForm.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof SentForm form
                && !forms.add(form, clock.instant())) {
            throw new AlreadySent();
        }
    }

    /// The form has been answered, and led to this path.
    public void end(SentForm form, Optional<String> location) {
        location.ifPresent(path -> forms.ledTo(form, path));
        answering.computeIfPresent(form.fingerprint(), (fingerprint, first) -> {
            if (!first.request().equals(form.request())) {
                return first;
            }
            first.answered().complete(true);
            return null;
        });
    }

    /// Where the form led the first time, once that request is answered.
    public Optional<String> resultOf(SentForm again) {
        var first = answering.get(again.fingerprint());
        if (first != null && !first.request().equals(again.request())) {
            await(first);
        }
        return forms.locationOf(again.fingerprint());
    }

    private static void await(Answering first) {
        first.answered()
                .copy()
                .completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
