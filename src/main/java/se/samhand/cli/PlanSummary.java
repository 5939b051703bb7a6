package se.samhand.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.DetailLines;
import se.samhand.plan.ReadPlan;

/// A plan as text for a person at the desk, in Swedish.
final class PlanSummary {

    private static final int WIDTH = 96;
    private static final DetailLines DETAILS = new DetailLines(Map.of());

    private final ReadPlan plan;
    private final StringBuilder text = new StringBuilder();

    PlanSummary(ReadPlan plan) {
        this.plan = plan;
    }

    String text() {
        int activities =
                plan.rows().stream().mapToInt(row -> row.activities().size()).sum();
        line("Förvaltning  " + Objects.requireNonNullElse(plan.administration(), "inte angiven"));
        line("Strategi     " + Objects.requireNonNullElse(plan.strategy(), "inte angiven"));
        line("Period       " + Objects.requireNonNullElse(period(plan.period()), "inte angiven"));
        line("Innehåll     " + plan.rows().size() + " rader, " + activities + " aktiviteter, "
                + plan.uncertain().size() + " osäkra ställen, " + plan.unread().size()
                + " texter utanför planens fält");
        int number = 1;
        for (ReadPlan.Row row : plan.rows()) {
            row(number++, row);
        }
        notes();
        return text.toString().stripTrailing();
    }

    private void row(int number, ReadPlan.Row row) {
        line("");
        line("Rad " + number + "  " + Objects.requireNonNullElse(row.startingPoint(), "utan utgångspunkt"));
        row.subAreas()
                .forEach(area -> wrapped("  ", Objects.requireNonNullElse(area.code(), "?") + "  " + area.wording()));
        row.goals().forEach(goal -> wrapped("  Mål: ", goal.text()));
        int activityNumber = 1;
        for (ReadPlan.Activity activity : row.activities()) {
            activity(number + "." + activityNumber++, activity);
        }
    }

    private void activity(String number, ReadPlan.Activity activity) {
        wrapped("  " + number + "  ", activity.text());
        listed("       Ansvarig: ", activity.responsible());
        listed("       Utförs av: ", activity.performedBy());
        String time = period(activity.period());
        if (time != null) {
            wrapped("       Tid: ", time);
        }
        listed("       Följs upp: ", activity.followUp());
        listed("       Följs också upp: ", activity.followUpOther());
        DETAILS.of(activity.details()).forEach(line -> wrapped("       ", line));
        activity.custom().forEach((column, value) -> wrapped("       " + column + ": ", value));
    }

    private void notes() {
        if (!plan.uncertain().isEmpty()) {
            line("");
            line("Osäkert");
            plan.uncertain()
                    .forEach(place ->
                            wrapped("  ", place(place.source()) + ": " + place.what() + " (" + place.reason() + ")"));
        }
        if (!plan.unread().isEmpty()) {
            line("");
            line("Utanför planens fält");
            plan.unread().forEach(other -> wrapped("  ", place(other.source()) + ": " + other.text()));
        }
    }

    private static String place(ReadPlan.Source source) {
        return source.row() == null
                ? "stycke " + source.index()
                : "tabell " + source.index() + ", rad " + source.row() + ", kolumn " + source.column();
    }

    private static @Nullable String period(@Nullable Period period) {
        return period == null ? null : period.from() + " – " + period.to();
    }

    private void listed(String label, List<String> texts) {
        if (!texts.isEmpty()) {
            wrapped(label, String.join(", ", texts));
        }
    }

    /// Breaks long text between words; later lines stand under the first.
    private void wrapped(String label, String content) {
        StringBuilder current = new StringBuilder(label);
        String indent = " ".repeat(label.length());
        boolean isFirst = true;
        for (String word : content.strip().split("\\s+")) {
            if (!isFirst && current.length() + 1 + word.length() > WIDTH) {
                line(current.toString());
                current = new StringBuilder(indent);
                isFirst = true;
            }
            current.append(isFirst ? "" : " ").append(word);
            isFirst = false;
        }
        line(current.toString());
    }

    private void line(String content) {
        text.append(content.stripTrailing()).append('\n');
    }
}
