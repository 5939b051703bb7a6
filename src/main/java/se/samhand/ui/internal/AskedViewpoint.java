package se.samhand.ui.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Viewpoint;
import se.samhand.ui.Words;

/// Administration and year as an address asks for them.
///
/// What cannot be chosen is passed over, and told: the page is as if it did not stand there.
///
/// @param administration null when the address says nothing of it, empty for all
/// @param year as administration
record AskedViewpoint(
        @Nullable String administration, @Nullable String year) {

    private static final int SHOWN = 40;

    /// Only pages that are fetched are asked for something; a form says elsewhere what it wants.
    static AskedViewpoint of(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return new AskedViewpoint(null, null);
        }
        var query = new AddressQuery(request.getQueryString());
        return new AskedViewpoint(query.find(Viewpoint.ADMINISTRATION_PARAMETER), query.find(Viewpoint.YEAR_PARAMETER));
    }

    /// @param kept what holds when the address asks for none that can be chosen
    @Nullable
    String administration(@Nullable String kept, Predicate<String> isOpen) {
        if (administration == null) {
            return kept;
        }
        return administration.isEmpty() ? null : isOpen.test(administration) ? administration : kept;
    }

    /// @param kept what holds when the address asks for none that can be chosen
    @Nullable
    Integer year(@Nullable Integer kept) {
        if (year == null) {
            return kept;
        }
        var chosen = ChosenYear.of(year);
        return year.isEmpty() || chosen != null ? chosen : kept;
    }

    /// A sentence about each that cannot be chosen.
    List<String> misread(Predicate<String> isOpen, Words words) {
        var misread = new ArrayList<String>();
        if (administration != null && !administration.isEmpty() && !isOpen.test(administration)) {
            misread.add(words.get("ui.viewpoint.unknown-administration", shown(administration)));
        }
        if (year != null && !year.isEmpty() && ChosenYear.of(year) == null) {
            misread.add(words.get("ui.viewpoint.unknown-year", shown(year)));
        }
        return misread;
    }

    private static String shown(String asked) {
        return asked.length() > SHOWN ? asked.substring(0, SHOWN) + "…" : asked;
    }
}
