package se.samhand.kernel;

import java.time.LocalDate;

/// A period of whole days (*tidsperiod*), both ends included.
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end before it begins: " + from + " – " + to);
        }
    }

    /// Whether they have a day in common.
    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /// The period from 1 January of the first year to 31 December of the last.
    public static Period ofYears(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
