package se.samhand.strategy.internal.steering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samhand.strategy.SteeringKind;

/// What the register says of a steering document.
///
/// @param owner code of the unit that answers for it
/// @param validFrom first day, or null when it is not known
/// @param validTo last day, or null until further notice
/// @param diaryNumber as typed
/// @param decidedBy in words
/// @param decidedByUnit code of the unit that the words name, if they do
/// @param link where it can be read, `https` only
public record SteeringDetails(
        SteeringKind kind,
        String title,
        @Nullable String titleEnglish,
        @Nullable String owner,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String diaryNumber,
        @Nullable String decidedBy,
        @Nullable String decidedByUnit,
        @Nullable LocalDate decidedOn,
        @Nullable String link,
        @Nullable String note) {

    public SteeringDetails endingOn(LocalDate lastDay) {
        return new SteeringDetails(
                kind,
                title,
                titleEnglish,
                owner,
                validFrom,
                lastDay,
                diaryNumber,
                decidedBy,
                decidedByUnit,
                decidedOn,
                link,
                note);
    }

    public boolean hasEndedBy(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    public boolean beginsAfter(LocalDate day) {
        return validFrom != null && validFrom.isAfter(day);
    }
}
