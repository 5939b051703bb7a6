package se.samhand.inbox.internal.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Bounds how often one calendar address is fetched from this node.
///
/// Calendars ask a few times an hour; whoever asks more often is told to come back.
@Component
public class FeedLimit {

    private static final int MOST_IN_A_WINDOW = 30;
    private static final int MOST_ADDRESSES = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>();

    private record Window(Instant end, int count) {}

    FeedLimit(Clock clock) {
        this.clock = clock;
    }

    /// Counts a fetch; when it is one too many, tells how long to wait, otherwise nothing is left to wait for.
    public synchronized Duration waitFor(String token) {
        Instant now = clock.instant();
        Window current = windows.get(token);
        Window next = current == null || !current.end().isAfter(now)
                ? new Window(now.plus(WINDOW), 1)
                : new Window(current.end(), current.count() + 1);
        windows.remove(token);
        windows.put(token, next);
        if (windows.size() > MOST_ADDRESSES) {
            windows.remove(windows.keySet().iterator().next());
        }
        return next.count() > MOST_IN_A_WINDOW ? Duration.between(now, next.end()) : Duration.ZERO;
    }
}
