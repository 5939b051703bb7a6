package se.samhand.organisation.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a unit is called and what it belongs to, from a day to a day, both included.
///
/// @param validFrom null when it is not recorded
/// @param validTo null as long as it holds
/// @param parent code of the unit that it belongs to
public record UnitVersion(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String name,
        String shortName,
        @Nullable String parent) {

    public UnitVersion {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("A period cannot end before it begins: " + validFrom + " – " + validTo);
        }
    }

    boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    boolean beginsAfter(LocalDate day) {
        return validFrom != null && validFrom.isAfter(day);
    }

    UnitVersion from(LocalDate day) {
        return new UnitVersion(day, validTo, name, shortName, parent);
    }

    UnitVersion until(LocalDate lastDay) {
        return new UnitVersion(validFrom, lastDay, name, shortName, parent);
    }

    UnitVersion called(String otherName, String otherShortName) {
        return new UnitVersion(validFrom, validTo, otherName, otherShortName, parent);
    }

    UnitVersion lyingIn(@Nullable String otherParent) {
        return new UnitVersion(validFrom, validTo, name, shortName, otherParent);
    }
}
