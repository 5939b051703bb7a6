package se.samhand.plan.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.PlanListQuery;
import se.samhand.plan.internal.PlanListQuery.Sort;

/// The address of the plan list as typed: what it cannot make sense of means the usual list.
///
/// @param forvaltning code of an administration
/// @param visa `da` for plans as they were made, else those of predecessors are shown with who took over
/// @param ordning what to sort by, with a minus before it for the largest first
/// @param sida page, from 1
record PlanListParameters(
        @Nullable String forvaltning,
        @Nullable String visa,
        @Nullable String ordning,
        @Nullable String sida) {

    /// What `visa` says for plans as they were made.
    static final String AS_IT_WAS = "da";

    PlanListQuery.Choice choice() {
        String order = ordning == null ? "" : ordning;
        boolean isDescending = order.startsWith("-");
        String name = isDescending ? order.substring(1) : order;
        Sort sort = Arrays.stream(Sort.values())
                .filter(known -> key(known).equals(name))
                .findFirst()
                .orElse(Sort.ADMINISTRATION);
        return new PlanListQuery.Choice(
                forvaltning == null || forvaltning.isBlank() ? null : forvaltning,
                AS_IT_WAS.equals(visa),
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

    static String query(PlanListQuery.Choice choice) {
        StringBuilder query = new StringBuilder("?ordning=" + (choice.isDescending() ? "-" : "") + key(choice.sort()));
        if (choice.administration() != null) {
            query.append("&forvaltning=").append(choice.administration().toLowerCase(Locale.ROOT));
        }
        if (choice.isAsItWas()) {
            query.append("&visa=").append(AS_IT_WAS);
        }
        if (choice.page() > 1) {
            query.append("&sida=").append(choice.page());
        }
        return query.toString();
    }
}
