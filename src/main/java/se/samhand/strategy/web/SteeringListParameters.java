package se.samhand.strategy.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.strategy.SteeringKind;
import se.samhand.strategy.internal.steering.SteeringListQuery.Choice;
import se.samhand.strategy.internal.steering.SteeringListQuery.Sort;
import se.samhand.ui.FormErrors;
import se.samhand.ui.TypedDay;
import se.samhand.ui.Viewpoint;
import se.samhand.ui.Words;

/// The address of the register as typed: what it cannot make sense of means the usual list.
///
/// @param giltig a year or a day; null for the year that the person looks at
/// @param ordning what the list is sorted by, with a hyphen before it for the other way round
record SteeringListParameters(
        @Nullable String sok,
        @Nullable String slag,
        @Nullable String agare,
        @Nullable String giltig,
        @Nullable String ordning,
        @Nullable String sida) {

    Choice choice(Viewpoint viewpoint) {
        var order = TypedText.line(ordning);
        return new Choice(
                TypedText.line(sok),
                Arrays.stream(SteeringKind.values())
                        .filter(kind -> kind.name().equals(slag))
                        .findFirst()
                        .orElse(null),
                TypedText.orNull(TypedText.line(agare)),
                inForce(viewpoint),
                Arrays.stream(Sort.values())
                        .filter(each -> key(each).equals(order.replaceFirst("^-", "")))
                        .findFirst()
                        .orElse(Sort.TITLE),
                order.startsWith("-"),
                TypedText.page(sida));
    }

    /// What stands in the field for year or day.
    String shown(Viewpoint viewpoint) {
        return giltig == null ? Objects.toString(viewpoint.year(), "") : TypedText.line(giltig);
    }

    FormErrors errors(Words words) {
        var typed = TypedText.line(giltig);
        return isYear(typed) || TypedDay.of(typed).problem() == null
                ? FormErrors.none()
                : FormErrors.none().with("giltig", words.get("strategy.steering.in-force-wrong"));
    }

    static String query(Choice choice, String inForce, Sort sort, boolean isDescending, int page) {
        return "?sok=" + encoded(choice.words()) + "&slag="
                + (choice.kind() == null ? "" : choice.kind().name())
                + "&agare=" + encoded(Objects.requireNonNullElse(choice.owner(), ""))
                + "&giltig=" + encoded(inForce)
                + "&ordning=" + (isDescending ? "-" : "") + key(sort)
                + (page > 1 ? "&sida=" + page : "");
    }

    static String key(Sort sort) {
        return switch (sort) {
            case TITLE -> "titel";
            case KIND -> "slag";
            case PERIOD -> "tid";
            case GOALS -> "mal";
        };
    }

    private @Nullable Period inForce(Viewpoint viewpoint) {
        if (giltig == null) {
            return viewpoint.period();
        }
        var typed = TypedText.line(giltig);
        if (isYear(typed)) {
            int year = Integer.parseInt(typed);
            return Period.ofYears(year, year);
        }
        var day = TypedDay.of(typed).day();
        return day == null ? null : new Period(day, day);
    }

    private static boolean isYear(String typed) {
        return typed.matches("(19|20|21)[0-9]{2}");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
