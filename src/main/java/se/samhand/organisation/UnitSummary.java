package se.samhand.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A unit (*organisationsenhet*) as it is on a day.
///
/// @param code never changes, whatever it is called
/// @param parent code of what it belongs to on that day
/// @param validFrom first day of its existence, or null when it is not recorded
/// @param validTo last day of its existence, or null as long as it exists
public record UnitSummary(
        String code,
        UnitKind kind,
        String name,
        String shortName,
        @Nullable String parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
