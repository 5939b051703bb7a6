package se.samhand.plan.internal.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samhand.plan.KnownWordings;
import se.samhand.strategy.PlanTemplate;

/// Tells what the headings of columns name, those of the central template and others.
///
/// Made for the reading of one document: it remembers what it was asked.
final class ColumnNames {

    /// How a heading was recognised.
    ///
    /// @param isExact whether it is a known name, not only a heading with a telling word in it
    record Named(Field field, boolean isExact) {}

    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 400;
    private static final Pattern ABBREVIATED = Pattern.compile("\\p{L}{3,}\\.");
    private static final Pattern REMARK = Pattern.compile("(?s)\\s*(\\(|\\s[–-]\\s|:|\\?).*");

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

    private final KnownColumnNames known;
    private final KnownWordings corrections;
    private final Map<String, Optional<Named>> recognised = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    ColumnNames(PlanTemplate template) {
        this(new KnownColumnNames(template), KnownWordings.NONE);
    }

    ColumnNames(KnownColumnNames known, KnownWordings corrections) {
        this.known = known;
        this.corrections = corrections;
    }

    /// What a heading names; empty when it is too long to be one, or when no word in it tells.
    Optional<Named> recognise(String heading) {
        return heading.length() > LONGEST ? Optional.empty() : recognised.computeIfAbsent(heading, this::answer);
    }

    private Optional<Named> answer(String heading) {
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
        return known.byKey(key(text));
    }

    /// The letters and digits of a text, so that blanks, hyphens and capitals make no difference.
    String key(String text) {
        return keys.computeIfAbsent(text, KnownColumnNames::key);
    }

    private Optional<Named> exactly(Wording heading) {
        return known.byName(heading).or(() -> known.bySlip(heading)).map(field -> new Named(field, true));
    }

    /// A word that is cut short with a full stop, such as *Ansv.*, if only one field begins like that.
    private Optional<Named> abbreviated(String heading) {
        return ABBREVIATED.matcher(heading).matches()
                ? known.byBeginning(Wording.of(heading).text()).map(field -> new Named(field, true))
                : Optional.empty();
    }

    /// A heading may be followed by what to write below it, in brackets, after a dash or on a line of its own.
    private static String withoutRemark(String heading) {
        return REMARK.matcher(Hyphens.undone(heading)).replaceFirst("");
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
