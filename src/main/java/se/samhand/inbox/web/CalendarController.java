package se.samhand.inbox.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samhand.inbox.internal.calendar.CalendarFeedQuery;
import se.samhand.inbox.internal.calendar.FeedLimit;
import se.samhand.kernel.OpenToAll;

/// The calendar feed. Its address is the secret, so it never stands in a log, and the answer never leads to a page.
@Controller
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeedQuery calendars;
    private final FeedLimit limit;

    CalendarController(CalendarFeedQuery calendars, FeedLimit limit) {
        this.calendars = calendars;
        this.limit = limit;
    }

    @OpenToAll(because = "A calendar cannot sign in; the random token in the address is the key, and can be withdrawn")
    @GetMapping("/kalender/{token}.ics")
    ResponseEntity<String> show(@PathVariable String token) {
        Duration wait = limit.waitFor(token);
        if (!wait.isZero()) {
            return answer(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1))
                    .build();
        }
        return calendars
                .calendar(token)
                .map(text -> answer(HttpStatus.OK)
                        .contentType(CALENDAR)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"samhand.ics\"")
                        .body(text))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND).build());
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex");
    }
}
