package se.samhand.plan.internal;

import java.time.LocalDate;
import se.samhand.kernel.Period;

/// A period as documents write it: `2019–2022` for whole years, else both dates.
public final class PeriodText {

    private PeriodText() {}

    public static String of(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        boolean isWholeYears = from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
        if (!isWholeYears) {
            return from + " – " + to;
        }
        return from.getYear() == to.getYear() ? "" + from.getYear() : from.getYear() + "–" + to.getYear();
    }
}
