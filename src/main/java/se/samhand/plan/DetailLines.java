package se.samhand.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails.PreventionLevel;
import se.samhand.plan.ActivityDetails.PreventionType;
import se.samhand.plan.ActivityDetails.State;
import se.samhand.plan.internal.PeriodText;

/// What an activity says beyond the template as documents write it: a line for each thing, begun by its name.
///
/// Swedish, as the document itself; the reading understands the same words.
///
/// @param unitNames what units are called, by code
public record DetailLines(Map<String, String> unitNames) {

    /// Name of the column that holds them.
    public static final String COLUMN = "Övriga uppgifter";

    /// The lines; none when nothing is said.
    public List<String> of(ActivityDetails details) {
        List<String> lines = new ArrayList<>();
        add(lines, "Läge", state(details.state()));
        var priority = details.priority();
        if (priority != null) {
            Period period = priority.period();
            add(lines, "Prioriterad", period == null ? "ja" : PeriodText.of(period));
        }
        add(lines, "Aktivitetens delområden", joined(details.subAreaCodes(), ", "));
        add(lines, "Bidrar till mål", goals(details.servedGoals()));
        add(lines, "Ansvariga enheter", units(details.responsibleUnits()));
        add(lines, "Utförande enheter", units(details.performingUnits()));
        details.milestones().forEach(milestone -> add(lines, "Milstolpe", milestone.day() + " " + milestone.text()));
        details.subGoals().forEach(goal -> {
            add(lines, "Delmål", goal.text());
            add(lines, "Mäts", goal.measure());
        });
        add(lines, "Målgrupp", details.targetGroup());
        var ages = details.ages();
        add(lines, "Ålder", ages == null ? null : ages.from() + "–" + ages.to() + " år");
        add(lines, "Preventionsnivå", level(details.preventionLevel()));
        add(lines, "Preventionstyp", type(details.preventionType()));
        details.links()
                .forEach(link -> add(
                        lines,
                        "Länk",
                        link.words().equals(link.address()) ? link.address() : link.words() + " " + link.address()));
        add(lines, "ILS-aktivitet", details.ilsActivity());
        return lines;
    }

    private static void add(List<String> lines, String name, @Nullable String text) {
        if (text != null) {
            lines.add(name + ": " + text.replaceAll("\\s+", " "));
        }
    }

    private static @Nullable String joined(List<String> codes, String between) {
        return codes.isEmpty() ? null : String.join(between, codes);
    }

    private static @Nullable String goals(List<String> codes) {
        return joined(codes.stream().map(code -> "[" + code + "]").toList(), "; ");
    }

    private @Nullable String units(List<String> codes) {
        return joined(
                codes.stream()
                        .map(code -> (unitNames.getOrDefault(code, "").replace(';', ',') + " [" + code + "]").strip())
                        .collect(Collectors.toList()),
                "; ");
    }

    private static @Nullable String state(@Nullable State state) {
        return switch (state) {
            case null -> null;
            case ONGOING -> "Pågår redan";
            case DEVELOPED -> "Utvecklas";
            case NEW -> "Nytt";
        };
    }

    private static @Nullable String level(@Nullable PreventionLevel level) {
        return switch (level) {
            case null -> null;
            case PROMOTION -> "Främjande och förebyggande";
            case ADVICE_AND_SERVICE -> "Råd och service";
            case NEEDS_ASSESSED -> "Biståndsbedömda insatser";
            case COERCION -> "Tvång";
        };
    }

    private static @Nullable String type(@Nullable PreventionType type) {
        return switch (type) {
            case null -> null;
            case SOCIAL -> "Social";
            case SITUATIONAL -> "Situationell";
        };
    }
}
