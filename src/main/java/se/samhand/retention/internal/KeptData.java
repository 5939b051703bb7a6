package se.samhand.retention.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.UUID;

/// A kind of data and how long it is kept now.
///
/// @param proposed how long it is kept unless something else is chosen
/// @param version of the choice, 0 when nothing has been chosen
public record KeptData(String code, Period keep, Period proposed, Period atLeast, int version) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /// What came to be before this moment has been kept long enough.
    public Instant goesBefore(Instant moment) {
        return moment.atZone(SWEDEN).minus(keep).toInstant();
    }

    /// The kind as an object of the trail.
    public UUID id() {
        return id(code);
    }

    static UUID id(String code) {
        return UUID.nameUUIDFromBytes(("retention " + code).getBytes(StandardCharsets.UTF_8));
    }

    /// Whether one time is shorter than another, counted from the day when it is asked.
    static boolean isShorter(Period time, Period other, Instant now) {
        var start = now.atZone(SWEDEN);
        return start.plus(time).isBefore(start.plus(other));
    }
}
