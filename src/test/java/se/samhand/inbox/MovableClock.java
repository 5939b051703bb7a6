package se.samhand.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until a test moves it.
public final class MovableClock extends Clock {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Instant now;

    private MovableClock(Instant now) {
        this.now = now;
    }

    /// Shows a time as clocks in Sweden do.
    public static MovableClock at(String local) {
        return new MovableClock(inSweden(local));
    }

    public void move(Duration duration) {
        now = now.plus(duration);
    }

    public void moveTo(String local) {
        now = inSweden(local);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nobody asks for that");
    }

    private static Instant inSweden(String local) {
        return LocalDateTime.parse(local).atZone(SWEDEN).toInstant();
    }
}
