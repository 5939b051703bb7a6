package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samhand.plan.KnownWordings;
import se.samhand.strategy.PlanTemplate;

/// Knows the names that plans give their columns, those of the central template and other words for them.
final class ColumnNames {

    /// How a heading was recognised.
    ///
    /// @param isExact whether it is a known name, not only a heading with a telling word in it
    record Named(Field field, boolean isExact) {}

    private record KnownName(Wording wording, Field field) {}

    private static final int MOST_WORDS = 12;
    private static final double SLIP = 0.86;
    private static final Pattern ABBREVIATED = Pattern.compile("\\p{L}{3,}\\.");

    private static final Map<Field, List<String>> MORE_NAMES = Map.of(
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
            List.of("T1", "T2", "VB"));

    private static final List<Map.Entry<Pattern, Field>> TELLING = Stream.of(
                    Map.entry(
                            "(strategiområde|kommentar|status|resurs|kostnad|budget|målgrupp|indikator|mått|nyckeltal"
                                    + "|resultat|samverka|samarbet|prioritet|prioritering|nuläge|lägesbild|bakgrund|metodstöd"
                                    + "|diarienummer|version)\\p{L}*",
                            Field.OTHER),
                    Map.entry("(utgångspunkt|fokusområd)\\p{L}*", Field.STARTING_POINT),
                    Map.entry("(del|insats)?områd\\p{L}*", Field.SUB_AREAS),
                    Map.entry("(uppföljning\\p{L}*|uppföljs|följs|följa|följer|rapporter\\p{L}*)", Field.FOLLOW_UP),
                    Map.entry("(utför|genomför)\\p{L}*", Field.PERFORMED_BY),
                    Map.entry("(huvud)?ansvar\\p{L}*", Field.RESPONSIBLE),
                    Map.entry("(aktivitet|insats|åtgärd|metod|arbetssätt)\\p{L}*", Field.ACTIVITIES),
                    Map.entry("(mål|målen|delmål|målsättning|syfte|syftet|nytta|nyttan)", Field.GOALS),
                    Map.entry("(tid|tids|tidplan|tidsplan|tidsperiod|tidsram|period|när)", Field.PERIOD))
            .map(entry -> Map.entry(Pattern.compile(entry.getKey()), entry.getValue()))
            .toList();

    private static final Map<String, Field> CORRECTED = Map.of(
            "RESPONSIBLE", Field.RESPONSIBLE,
            "PERFORMED_BY", Field.PERFORMED_BY,
            "FOLLOW_UP", Field.FOLLOW_UP,
            "GOAL", Field.GOALS);

    private final List<KnownName> known = new ArrayList<>();
    private final KnownWordings corrections;

    ColumnNames(PlanTemplate template) {
        this(template, KnownWordings.NONE);
    }

    ColumnNames(PlanTemplate template, KnownWordings corrections) {
        this.corrections = corrections;
        Stream.concat(template.columns().stream(), template.localColumns().stream())
                .forEach(column -> {
                    Field field = fieldOf(column.kind());
                    add(column.name(), field);
                    column.otherWordings().forEach(other -> add(other, field));
                });
        MORE_NAMES.forEach((field, names) -> names.forEach(name -> add(name, field)));
    }

    private void add(String name, Field field) {
        Wording wording = Wording.of(name);
        if (known.stream().noneMatch(other -> other.wording().equals(wording))) {
            known.add(new KnownName(wording, field));
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

    /// What a heading names; empty when it is too long to be one, or when no word in it tells.
    Optional<Named> recognise(String heading) {
        Wording whole = Wording.of(heading);
        if (whole.isEmpty() || whole.words().size() > MOST_WORDS) {
            return Optional.empty();
        }
        Optional<Named> corrected = corrected(heading);
        if (corrected.isPresent()) {
            return corrected;
        }
        Optional<Named> exact = exactly(whole)
                .or(() -> exactly(Wording.of(withoutRemark(heading))))
                .or(() -> abbreviated(heading.strip()));
        return exact.isPresent() ? exact : byTellingWord(whole);
    }

    /// What a heading names by an earlier correction.
    Optional<Named> corrected(String heading) {
        return corrections
                .meaning(KnownWordings.Kind.COLUMN, heading)
                .flatMap(meaning -> Optional.ofNullable(CORRECTED.get(meaning)))
                .map(field -> new Named(field, true));
    }

    /// What a text names that is a known name from its first letter to its last, without slips and remarks.
    Optional<Field> whole(String text) {
        String key = key(text);
        return known.stream()
                .filter(name -> key(name.wording()).equals(key))
                .findFirst()
                .map(KnownName::field);
    }

    /// The letters and digits of a name, so that blanks, hyphens and capitals make no difference.
    static String key(String text) {
        return key(Wording.of(text));
    }

    private static String key(Wording wording) {
        return String.join("", wording.words());
    }

    private Optional<Named> exactly(Wording heading) {
        return known.stream()
                .filter(name -> name.wording().equals(heading))
                .findFirst()
                .or(() -> known.stream()
                        .filter(name -> heading.text().length() > 4
                                && Wording.spelling(name.wording().text(), heading.text()) >= SLIP)
                        .findFirst())
                .map(name -> new Named(name.field(), true));
    }

    /// A word that is cut short with a full stop, such as *Ansv.*, if only one field begins like that.
    private Optional<Named> abbreviated(String heading) {
        if (!ABBREVIATED.matcher(heading).matches()) {
            return Optional.empty();
        }
        String beginning = Wording.of(heading).text();
        List<Field> fields = known.stream()
                .filter(name -> name.wording().text().startsWith(beginning))
                .map(KnownName::field)
                .distinct()
                .toList();
        return fields.size() == 1 ? Optional.of(new Named(fields.getFirst(), true)) : Optional.empty();
    }

    /// A heading may be followed by what to write below it, in brackets, after a dash or on a line of its own.
    private static String withoutRemark(String heading) {
        return Hyphens.undone(heading).replaceFirst("(?s)\\s*(\\(|\\s[–-]\\s|:|\\?).*", "");
    }

    private static Optional<Named> byTellingWord(Wording heading) {
        if (heading.words().size() > 6) {
            return Optional.empty();
        }
        for (String word : heading.words()) {
            for (Map.Entry<Pattern, Field> entry : TELLING) {
                if (entry.getKey().matcher(word).matches()) {
                    return entry.getValue() == Field.OTHER
                            ? Optional.empty()
                            : Optional.of(new Named(entry.getValue(), false));
                }
            }
        }
        return Optional.empty();
    }
}
