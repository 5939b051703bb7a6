package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samhand.strategy.PlanTemplate;

/// The names of columns in the central template, and other words for them; made once and shared by all readings.
final class KnownColumnNames {

    private record KnownName(Wording wording, Spelling spelling, Field field) {}

    private static final double SLIP = 0.86;
    private static final int SHORTEST_WITH_SLIP = 5;

    private static final Map<Field, List<String>> MORE_NAMES = new EnumMap<>(Map.of(
            Field.STARTING_POINT,
            List.of("Fokusområde", "Prioriterat fokusområde", "Strategisk utgångspunkt"),
            Field.SUB_AREAS,
            List.of("Insatsområde", "Delområde/område", "Område/delområde", "Utpekade områden", "Strategins områden"),
            Field.GOALS,
            List.of("Syfte", "Nytta", "Målsättningar", "Vad vill vi uppnå", "Varför", "Delmål", "Effektmål"),
            Field.ACTIVITIES,
            List.of(
                    "Vad",
                    "Hur",
                    "Vad ska göras",
                    "Vad ska vi göra",
                    "Vad gör vi",
                    "Genomförande",
                    "Metod",
                    "Så gör vi"),
            Field.RESPONSIBLE,
            List.of("Vem", "Vem är ansvarig", "Ansvariga roller", "Ansvarig/a", "Ansvarig för genomförandet"),
            Field.PERFORMED_BY,
            List.of("Utförs av", "Vem utför", "Utförare", "Genomförs av", "Görs av"),
            Field.PERIOD,
            List.of("Tidplan", "Tidsram", "Tid", "Datum", "Tidpunkt", "När ska det göras"),
            Field.PERIOD_START,
            List.of("Start", "Startdatum", "Från", "Fr.o.m.", "Påbörjas", "Börjar"),
            Field.PERIOD_END,
            List.of("Slut", "Slutdatum", "Till", "T.o.m.", "Till och med", "Avslutas", "Klart", "Klart senast"),
            Field.FOLLOW_UP_POINT,
            List.of("T1", "T2", "VB")));

    private final List<KnownName> names = new ArrayList<>();
    private final Map<Wording, Field> byName = new HashMap<>();
    private final Map<String, Field> byKey = new HashMap<>();

    KnownColumnNames(PlanTemplate template) {
        Stream.concat(template.columns().stream(), template.localColumns().stream())
                .forEach(column -> {
                    Field field = fieldOf(column.kind());
                    add(column.name(), field);
                    column.otherWordings().forEach(other -> add(other, field));
                });
        MORE_NAMES.forEach((field, more) -> more.forEach(name -> add(name, field)));
    }

    /// Of two fields with the same name the first keeps it.
    private void add(String name, Field field) {
        Wording wording = Wording.of(name);
        if (byName.putIfAbsent(wording, field) == null) {
            names.add(new KnownName(wording, Spelling.known(wording.text()), field));
            byKey.putIfAbsent(key(name), field);
        }
    }

    private static Field fieldOf(PlanTemplate.ColumnKind kind) {
        return switch (kind) {
            case STARTING_POINT -> Field.STARTING_POINT;
            case SUB_AREAS -> Field.SUB_AREAS;
            case GOALS -> Field.GOALS;
            case ACTIVITIES -> Field.ACTIVITIES;
            case RESPONSIBLE -> Field.RESPONSIBLE;
            case PERFORMED_BY -> Field.PERFORMED_BY;
            case PERIOD -> Field.PERIOD;
            case FOLLOW_UP -> Field.FOLLOW_UP;
        };
    }

    /// The letters and digits of a name, so that blanks, hyphens and capitals make no difference.
    static String key(String text) {
        return String.join("", Wording.of(text).words());
    }

    Optional<Field> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Optional<Field> byName(Wording heading) {
        return Optional.ofNullable(byName.get(heading));
    }

    /// The first name that the heading is a slip of the pen of.
    Optional<Field> bySlip(Wording heading) {
        if (heading.text().length() < SHORTEST_WITH_SLIP) {
            return Optional.empty();
        }
        Spelling spelling = Spelling.of(heading.text());
        return names.stream()
                .filter(name -> name.spelling().likeness(spelling, SLIP) > 0)
                .map(KnownName::field)
                .findFirst();
    }

    /// The field of the names that begin with these letters, if it is but one.
    Optional<Field> byBeginning(String beginning) {
        List<Field> fields = names.stream()
                .filter(name -> name.wording().text().startsWith(beginning))
                .map(KnownName::field)
                .distinct()
                .toList();
        return fields.size() == 1 ? Optional.of(fields.getFirst()) : Optional.empty();
    }
}
