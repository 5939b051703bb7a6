package se.samhand.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An administration (*förvaltning*) of the municipality, with the board that it works for.
///
/// @param code such as `sdf-skarholmen`
/// @param name full name, such as *Skärholmens stadsdelsförvaltning*
/// @param shortName the name for lists, such as *Skärholmen*
/// @param genitive the short name as it stands before a noun, such as *Skärholmens*
/// @param otherNames other names that plans are known to use
/// @param validFrom first day, or null when it is not recorded
/// @param validTo last day, or null as long as it exists
public record Administration(
        String code,
        AdministrationKind kind,
        String name,
        String shortName,
        String genitive,
        List<String> otherNames,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Board board) {

    public Administration {
        otherNames = List.copyOf(otherNames);
    }

    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
