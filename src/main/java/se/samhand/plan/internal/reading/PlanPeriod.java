package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan.Source;
import se.samhand.plan.internal.reading.Preamble.Said;

/// Finds the years of the plan in what is said about it outside its rows.
///
/// Years that follow the word *strategi* name the strategy: they are the plan's only where it has none of its own.
final class PlanPeriod {

    /// @param isGuess whether other years could be meant
    record Found(Period period, Source source, boolean isGuess) {}

    /// A text with the years of the strategy taken out, and these by themselves.
    private record Told(Said said, String own, String strategy) {}

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:plan|avtals|tids|giltighets|strategi)?period(?:en)?|avser(?: period(?:en)?)?|gäller|giltighetstid|giltig"
                    + "|gäller för|år|tid|tidsplan");
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String TO = "\\s*(?:[-–/]|(?:fram )?till(?: och med)?|t\\.?\\s?o\\.?\\s?m\\.?)\\s*";
    private static final String MONTH = "(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?";
    private static final String DATE = "(?:" + YEAR + "-\\d{2}(?:-\\d{2})?(?![\\d-])" + "|(?:\\d{1,2}(?::e)?\\s+)?"
            + MONTH + "(?:\\s+" + YEAR + ")?(?!\\d))";
    private static final Pattern DATES = Pattern.compile("(?iu)(?<![\\d\\p{L}-])" + DATE + TO + "(?:den\\s+)?" + DATE);
    private static final Pattern LISTED = Pattern.compile(
            "(?iu)(?<![\\d-])" + YEAR + "(?:\\s*,\\s*" + YEAR + ")*,?\\s+(?:och|samt|&)\\s+" + YEAR + "(?![\\d-])");
    private static final String SPAN =
            "(?<!\\d)(" + YEAR + ")" + TO + "((?:19|20)?\\d{2})(?![\\d-])(?!\\s+" + MONTH + ")";
    private static final Pattern YEARS = Pattern.compile("(?iu)" + SPAN);
    private static final Pattern OF_STRATEGY =
            Pattern.compile("(?iu)(?<!\\p{L})(?:\\p{L}*s)?strategi(?!\\p{L}*period)\\p{L}*"
                    + "(?:(?!\\p{L}*plan(?:en)?(?!\\p{L}))[^\\d.;:])*?" + SPAN);
    private static final String OF_DECISION =
            "beslut|fastställ|reviderad|revidering|version|uppdater|antag|dnr|diarie|datum|upprättad|kommunfullmäktige";
    private static final Pattern DECISION = Pattern.compile("(?iu)" + OF_DECISION);
    private static final Pattern YEAR_OF_PLAN =
            Pattern.compile("(?iu)plan(?:en)?(?:(?!" + OF_DECISION + ")\\D){0,60}?(?<![\\d-])(" + YEAR + ")(?![\\d-])");
    private static final Pattern SINGLE_YEAR = Pattern.compile("(?<![\\d/.:-])(20\\d{2})(?![\\d/.:-]*\\d)");
    private static final Pattern ABOUT_PLAN = Pattern.compile("(?iu)plan|period|(?<!\\p{L})(?:gäller|giltig)");
    private static final Pattern VALID = Pattern.compile(
            "(?iu)plan(?:en)?(?!\\p{L})[^.]{0,60}(?:gäller|avser|sträcker|löper|omfattar)|(?:^|\\.\\s+)(?:gäller|giltig)");

    private final List<Told> told;

    private PlanPeriod(Preamble preamble) {
        this.told = preamble.said().stream().map(PlanPeriod::told).toList();
    }

    static Optional<Found> find(Preamble preamble) {
        return new PlanPeriod(preamble).find();
    }

    private static Told told(Said said) {
        String text = DateWords.plain(said.text());
        List<String> strategy = new ArrayList<>();
        String own = OF_STRATEGY.matcher(text).replaceAll(found -> {
            strategy.add(found.group(1) + "–" + found.group(2));
            return " ";
        });
        return new Told(said, own, String.join(" ", strategy));
    }

    private Optional<Found> find() {
        return labelled()
                .or(() -> own(titles()))
                .or(this::yearOfTitle)
                .or(() ->
                        own(told.stream().filter(one -> VALID.matcher(one.own()).find())))
                .or(this::otherYearOfTitle)
                .or(() -> ofStrategy(titles()))
                .or(() -> own(told.stream()
                        .filter(one -> ABOUT_PLAN.matcher(one.own()).find())))
                .or(() -> own(told.stream()))
                .or(() -> ofStrategy(told.stream()));
    }

    private Stream<Told> titles() {
        return told.stream().filter(one -> one.said().isTitle());
    }

    private Optional<Found> labelled() {
        return told.stream()
                .filter(one -> one.said().isNamed(LABEL))
                .flatMap(
                        one -> PeriodReader.absolute(one.said().text()).stream().map(period -> found(one, period)))
                .findFirst();
    }

    private static Optional<Found> own(Stream<Told> texts) {
        return texts.flatMap(one -> period(one.own()).stream().map(period -> found(one, period)))
                .findFirst();
    }

    private static Optional<Found> ofStrategy(Stream<Told> texts) {
        return texts.flatMap(one -> years(one.strategy()).stream().map(period -> found(one, period)))
                .findFirst();
    }

    private static Found found(Told told, Period period) {
        return new Found(period, told.said().source(), false);
    }

    private Optional<Found> yearOfTitle() {
        return titles().flatMap(one -> YEAR_OF_PLAN.matcher(one.own()).results().map(match -> found(one, year(match))))
                .findFirst();
    }

    /// A year beside the years of the strategy, without a word that says what it is the year of.
    private Optional<Found> otherYearOfTitle() {
        if (titles().allMatch(one -> one.strategy().isEmpty())) {
            return Optional.empty();
        }
        return titles().filter(one -> !DECISION.matcher(one.own()).find())
                .flatMap(one -> SINGLE_YEAR
                        .matcher(one.own())
                        .results()
                        .map(match -> new Found(year(match), one.said().source(), true)))
                .findFirst();
    }

    private static Period year(MatchResult found) {
        int year = Integer.parseInt(found.group(1));
        return Period.ofYears(year, year);
    }

    private static Optional<Period> period(String text) {
        return Stream.of(DATES, LISTED)
                .flatMap(pattern -> pattern.matcher(text).results())
                .flatMap(found -> PeriodReader.absolute(found.group()).stream())
                .findFirst()
                .or(() -> years(text));
    }

    /// The first years from – to that run forward.
    private static Optional<Period> years(String text) {
        return YEARS.matcher(text)
                .results()
                .map(found -> {
                    int first = Integer.parseInt(found.group(1));
                    String end = found.group(2);
                    int last = end.length() == 2 ? first / 100 * 100 + Integer.parseInt(end) : Integer.parseInt(end);
                    return new int[] {first, last};
                })
                .filter(years -> years[0] <= years[1] && years[1] - years[0] <= 20)
                .map(years -> Period.ofYears(years[0], years[1]))
                .findFirst();
    }
}
