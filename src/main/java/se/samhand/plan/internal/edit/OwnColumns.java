package se.samhand.plan.internal.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.samhand.plan.internal.PlanRow;

/// The columns of a plan that the central template does not have (*egna kolumner*).
///
/// A plan names those that somebody has added or put in order; others are there because something is written in them.
final class OwnColumns {

    private OwnColumns() {}

    static List<String> of(List<String> named, List<PlanRow> rows) {
        Set<String> columns = new LinkedHashSet<>(named);
        rows.stream()
                .flatMap(row -> row.activities().stream())
                .forEach(activity -> columns.addAll(activity.content().custom().keySet()));
        return List.copyOf(columns);
    }

    /// Whether two names are the same to whoever reads them.
    static boolean isSame(String name, String other) {
        return normal(name).equals(normal(other));
    }

    private static String normal(String name) {
        return name.replaceAll("\\s+", " ").strip().toLowerCase(Locale.of("sv"));
    }
}
