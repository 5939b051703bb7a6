package se.samhand.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;

/// Which administration and which year a person looks at (*urval*), in all lists that have them.
///
/// A handler reads it from its [Shell]: what the address says, and otherwise what the person chose last.
/// It narrows what is shown and gives no right to see anything.
///
/// @param administration code of the administration, or null for all
/// @param year null for all years, seen from today
public record Viewpoint(
        @Nullable String administration, @Nullable Integer year) {

    /// Nothing is left out.
    public static final Viewpoint ALL = new Viewpoint(null, null);

    /// Name of the administration in an address; empty for all.
    public static final String ADMINISTRATION_PARAMETER = "forvaltning";

    /// Name of the year in an address; empty for all.
    public static final String YEAR_PARAMETER = "ar";

    public boolean isOfAll() {
        return administration == null && year == null;
    }

    /// The day whose organisation is meant: today, or the last day of another year.
    public LocalDate day(LocalDate today) {
        return year == null || year == today.getYear() ? today : LocalDate.of(year, 12, 31);
    }

    /// The year as days, or null for all years.
    public @Nullable Period period() {
        return year == null ? null : Period.ofYears(year, year);
    }

    /// Both as they stand in an address, also when they are all: what the address says goes before what was chosen.
    public String query() {
        var code = Objects.requireNonNullElse(administration, "");
        return ADMINISTRATION_PARAMETER + "=" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "&" + YEAR_PARAMETER
                + "=" + (year == null ? "" : year);
    }
}
