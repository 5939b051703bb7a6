package se.samhand.plan.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;

/// Which rows and activities of a plan are shown to whoever writes in it, as the address says.
///
/// @param area code of a sub-area, or empty
/// @param role a responsible role as the plan words it, or empty
/// @param followUp a follow-up point, or empty
/// @param lacking what is to be missing, or empty
/// @param text that is to stand somewhere in it, or empty
record PlanFilter(String area, String role, String followUp, String lacking, String text) implements Serializable {

    static final String AREA = "omrade";
    static final String ROLE = "ansvarig";
    static final String FOLLOW_UP = "uppfoljning";
    static final String LACKING = "saknar";
    static final String TEXT = "text";

    /// Follow-up in words of the plan's own.
    static final String OTHER = "annan";

    private static final int LONGEST = 200;

    /// What can be missing.
    enum Lack {
        /// A row or a sub-area without any activity.
        ACTIVITY("aktivitet"),
        /// An activity that nobody answers for.
        RESPONSIBLE("ansvarig"),
        /// An activity that is not followed up.
        FOLLOW_UP("uppfoljning"),
        /// An activity without a time.
        TIME("tid");

        private final String path;

        Lack(String path) {
            this.path = path;
        }

        /// Its name in addresses.
        String path() {
            return path;
        }

        /// As message keys end.
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static PlanFilter none() {
        return new PlanFilter("", "", "", "", "");
    }

    static PlanFilter typed(MultiValueMap<String, String> fields) {
        return new PlanFilter(
                typed(fields, AREA),
                typed(fields, ROLE),
                typed(fields, FOLLOW_UP),
                typed(fields, LACKING),
                typed(fields, TEXT));
    }

    private static String typed(MultiValueMap<String, String> fields, String name) {
        String text = Typed.text(fields, name).replaceAll("\\s+", " ");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    boolean isActive() {
        return !equals(none());
    }

    Optional<Lack> lack() {
        return Stream.of(Lack.values())
                .filter(lack -> lack.path.equals(lacking))
                .findFirst();
    }

    boolean shows(PlanRow row, PlanActivity activity) {
        return isIn(row)
                && is(role, activity.content().responsible()::contains)
                && is(followUp, point -> isFollowedUp(activity, point))
                && lack().map(lack -> isMissing(lack, activity)).orElse(true)
                && is(text, asked -> says(Stream.concat(words(row), words(activity)), asked));
    }

    private static boolean isFollowedUp(PlanActivity activity, String point) {
        return point.equals(OTHER)
                ? !activity.content().followUpOther().isEmpty()
                : activity.content().followUp().contains(point);
    }

    private static boolean isMissing(Lack lack, PlanActivity activity) {
        var content = activity.content();
        return switch (lack) {
            case ACTIVITY -> false;
            case RESPONSIBLE -> content.responsible().isEmpty();
            case FOLLOW_UP ->
                content.followUp().isEmpty() && content.followUpOther().isEmpty();
            case TIME -> content.period() == null;
        };
    }

    /// Whether a row without activities is shown.
    boolean showsEmpty(PlanRow row) {
        boolean asksForActivities = !role.isEmpty()
                || !followUp.isEmpty()
                || lack().filter(lack -> lack != Lack.ACTIVITY).isPresent();
        return !asksForActivities && isIn(row) && is(text, asked -> says(words(row), asked));
    }

    /// Whether it is shown that nothing is planned for a sub-area.
    boolean showsGap(String code) {
        boolean asksForGaps = lack().filter(lack -> lack == Lack.ACTIVITY).isPresent();
        return role.isEmpty()
                && followUp.isEmpty()
                && text.isEmpty()
                && (lacking.isEmpty() || asksForGaps)
                && (area.isEmpty() || area.equals(code));
    }

    private boolean isIn(PlanRow row) {
        return is(area, code -> row.subAreas().stream().anyMatch(own -> code.equals(own.code())));
    }

    private static boolean is(String asked, Predicate<String> answer) {
        return asked.isEmpty() || answer.test(asked);
    }

    private static Stream<String> words(PlanRow row) {
        return Stream.concat(
                row.subAreas().stream().map(area -> area.code() + " " + area.wording()),
                row.goals().stream().map(goal -> goal.text()));
    }

    private static Stream<String> words(PlanActivity activity) {
        var content = activity.content();
        return Stream.of(
                        List.of(content.text()),
                        content.responsible(),
                        content.performedBy(),
                        content.followUpOther(),
                        content.custom().values())
                .flatMap(texts -> texts.stream());
    }

    private static boolean says(Stream<String> texts, String asked) {
        String needle = asked.toLowerCase(Locale.of("sv"));
        return texts.anyMatch(text -> text.toLowerCase(Locale.of("sv")).contains(needle));
    }
}
