package se.samhand.audit.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/// How far the chain reaches, for those who draw lines from it.
@Component
public class ChainLength {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final AuditLines lines;

    ChainLength(AuditLines lines) {
        this.lines = lines;
    }

    public long lastNumber() {
        return lines.lastNumber();
    }

    /// Whether anything was recorded from one day to another, but for reviews.
    public boolean hasEntriesBetween(LocalDate from, LocalDate to) {
        return lines.hasEntries(
                from.atStartOfDay(SWEDEN).toInstant(),
                to.plusDays(1).atStartOfDay(SWEDEN).toInstant());
    }
}
