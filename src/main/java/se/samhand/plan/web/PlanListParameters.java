package se.samhand.plan.web;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.PlanListQuery;
import se.samhand.plan.internal.PlanListQuery.Sort;
import se.samhand.ui.ShownDay;
import se.samhand.ui.Viewpoint;

/// The address of the plan list as typed: what it cannot make sense of means the usual list.
///
/// Administration and year are those that the [Viewpoint] has, which reads them from the same address.
///
/// @param visa `da` for plans as they were made, unless a day is named; else those of predecessors are shown with who
/// took over
/// @param datum day on which the organisation is shown
/// @param ordning what to sort by, with a minus before it for the largest first
/// @param sida page, from 1
record PlanListParameters(
        @Nullable String visa,
        @Nullable String datum,
        @Nullable String ordning,
        @Nullable String sida) {

    /// What `visa` says for plans as they were made.
    static final String AS_IT_WAS = "da";

    /// The day on which units are named.
    ShownDay shown(Viewpoint viewpoint, LocalDate today) {
        return isThen() && datum == null ? ShownDay.today(today) : ShownDay.of(datum, viewpoint, today);
    }

    private boolean isThen() {
        return AS_IT_WAS.equals(visa);
    }

    PlanListQuery.Choice choice(Viewpoint viewpoint, LocalDate today) {
        var shown = shown(viewpoint, today);
        String order = ordning == null ? "" : ordning;
        boolean isDescending = order.startsWith("-");
        String name = isDescending ? order.substring(1) : order;
        Sort sort = Arrays.stream(Sort.values())
                .filter(known -> key(known).equals(name))
                .findFirst()
                .orElse(Sort.ADMINISTRATION);
        return new PlanListQuery.Choice(
                viewpoint.administration(),
                viewpoint.period(),
                shown.day(),
                isThen() && shown.isToday(),
                sort,
                isDescending,
                page());
    }

    private int page() {
        return sida != null && sida.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(sida) : 1;
    }

    static String key(Sort sort) {
        return switch (sort) {
            case ADMINISTRATION -> "forvaltning";
            case PERIOD -> "period";
            case ACTIVITIES -> "aktiviteter";
            case COVERAGE -> "tackning";
            case READ -> "inlast";
        };
    }

    /// The list without its day and page.
    static String query(Viewpoint viewpoint, Sort sort, boolean isDescending) {
        return "?ordning=" + (isDescending ? "-" : "") + key(sort) + "&" + viewpoint.query();
    }
}
