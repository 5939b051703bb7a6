package se.samhand.inbox.internal.mail;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The hours of each day when a person wants no mail (*tysta timmar*), by the clocks in Sweden; they may pass midnight.
///
/// @param from the first quiet minute
/// @param to the first minute that is not quiet any more
public record QuietHours(LocalTime from, LocalTime to) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("Quiet hours end at another time than they begin: " + from);
        }
    }

    /// Whether a time of day lies in them.
    public boolean contains(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /// Whether it is quiet now.
    public boolean contains(Instant moment) {
        return contains(LocalTime.ofInstant(moment, SWEDEN));
    }

    /// The moment itself, or the end of the quiet hours that it lies in.
    public Instant firstMomentFrom(Instant moment) {
        return contains(moment) ? end(moment.atZone(SWEDEN)) : moment;
    }

    /// The next time that clocks show [#to].
    ///
    /// An hour that is skipped in spring ends them where it is skipped.
    /// One that comes twice in autumn ends them the first time, or the second when the first has passed.
    private Instant end(ZonedDateTime now) {
        LocalDateTime local = now.toLocalDate().atTime(to);
        Instant today = instant(local, now.toInstant());
        return today.isAfter(now.toInstant()) ? today : instant(local.plusDays(1), now.toInstant());
    }

    private static Instant instant(LocalDateTime local, Instant after) {
        var transition = SWEDEN.getRules().getTransition(local);
        if (transition != null && transition.isGap()) {
            return transition.getInstant();
        }
        Instant first = local.atZone(SWEDEN).withEarlierOffsetAtOverlap().toInstant();
        return first.isAfter(after)
                ? first
                : local.atZone(SWEDEN).withLaterOffsetAtOverlap().toInstant();
    }
}
