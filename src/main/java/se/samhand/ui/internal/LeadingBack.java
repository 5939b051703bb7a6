package se.samhand.ui.internal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.samhand.ui.Viewpoint;

/// Paths to the same page with something else chosen in the top bar.
public final class LeadingBack {

    /// What the address says of administration and year, and the page, which only made sense with it.
    private static final Set<String> DROPPED =
            Set.of(Viewpoint.ADMINISTRATION_PARAMETER, Viewpoint.YEAR_PARAMETER, "sida");

    private LeadingBack() {}

    /// The path with all of its query but administration, year and page; its fragment stays.
    public static String without(String path) {
        int hash = path.indexOf('#');
        return hash < 0 ? withoutChosen(path) : withoutChosen(path.substring(0, hash)) + path.substring(hash);
    }

    private static String withoutChosen(String path) {
        int mark = path.indexOf('?');
        if (mark < 0) {
            return path;
        }
        var kept = Arrays.stream(path.substring(mark + 1).split("&"))
                .filter(part -> !DROPPED.contains(part.split("=", 2)[0]))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return path.substring(0, mark) + (kept.isEmpty() ? "" : "?" + kept);
    }
}
