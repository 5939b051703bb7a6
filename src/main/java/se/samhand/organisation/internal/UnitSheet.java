package se.samhand.organisation.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A list of units that was read from a file.
///
/// @param day first day of what is new or other in it
/// @param carriedOutAt nothing while it waits
public record UnitSheet(
        UUID id,
        String fileName,
        LocalDate day,
        List<SheetRow> rows,
        Instant receivedAt,
        UUID receivedBy,
        @Nullable Instant carriedOutAt) {

    public UnitSheet {
        rows = List.copyOf(rows);
    }

    public boolean isWaiting() {
        return carriedOutAt == null;
    }
}
