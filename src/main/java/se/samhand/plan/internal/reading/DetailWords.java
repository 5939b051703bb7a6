package se.samhand.plan.internal.reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails.Milestone;
import se.samhand.plan.ActivityDetails.PreventionLevel;
import se.samhand.plan.ActivityDetails.PreventionType;
import se.samhand.plan.ActivityDetails.Priority;
import se.samhand.plan.ActivityDetails.State;
import se.samhand.plan.Ages;
import se.samhand.plan.WebLink;

/// Understands what stands in columns that say something of an activity beyond the template: all of a text, or nothing.
final class DetailWords {

    private static final Map<String, State> STATES = Map.ofEntries(
            Map.entry("nytt", State.NEW),
            Map.entry("ny", State.NEW),
            Map.entry("ny insats", State.NEW),
            Map.entry("ny aktivitet", State.NEW),
            Map.entry("nytt arbetssätt", State.NEW),
            Map.entry("pågår redan", State.ONGOING),
            Map.entry("befintlig", State.ONGOING),
            Map.entry("befintligt", State.ONGOING),
            Map.entry("befintlig insats", State.ONGOING),
            Map.entry("finns redan", State.ONGOING),
            Map.entry("utvecklas", State.DEVELOPED),
            Map.entry("vidareutvecklas", State.DEVELOPED));

    /// Of work that goes on, or of work that has begun and is not done.
    private static final List<String> PROGRESS = List.of("pågår", "pågående");

    private static final Map<String, PreventionLevel> LEVELS = Map.ofEntries(
            Map.entry("främjande", PreventionLevel.PROMOTION),
            Map.entry("förebyggande", PreventionLevel.PROMOTION),
            Map.entry("främjande och förebyggande", PreventionLevel.PROMOTION),
            Map.entry("främjande förebyggande", PreventionLevel.PROMOTION),
            Map.entry("råd och service", PreventionLevel.ADVICE_AND_SERVICE),
            Map.entry("rådgivning och service", PreventionLevel.ADVICE_AND_SERVICE),
            Map.entry("rådgivning service", PreventionLevel.ADVICE_AND_SERVICE),
            Map.entry("rådgivning", PreventionLevel.ADVICE_AND_SERVICE),
            Map.entry("biståndsbedömd", PreventionLevel.NEEDS_ASSESSED),
            Map.entry("biståndsbedömd insats", PreventionLevel.NEEDS_ASSESSED),
            Map.entry("biståndsbedömda insatser", PreventionLevel.NEEDS_ASSESSED),
            Map.entry("tvång", PreventionLevel.COERCION),
            Map.entry("tvångsåtgärder", PreventionLevel.COERCION));

    private static final Map<String, PreventionType> TYPES = Map.of(
            "social", PreventionType.SOCIAL,
            "socialt", PreventionType.SOCIAL,
            "social prevention", PreventionType.SOCIAL,
            "situationell", PreventionType.SITUATIONAL,
            "situationellt", PreventionType.SITUATIONAL,
            "situationell prevention", PreventionType.SITUATIONAL);

    private static final Pattern YES = Pattern.compile("(?iu)ja|x|✓|✔|☒|☑|prioriterad|prioriterat|prioriteras");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d{2})(?:\\s*[–-]\\s*((?:19|20)\\d{2}))?");
    private static final Pattern DAYS =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s*(?:[–-]|till)\\s*(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern PRIORITY_IN =
            Pattern.compile("(?iu)prioriter(?:ad|at|as|ade|ing)?\\s+(?:under\\s+|för\\s+|år\\s+)?(\\d{4}.*)");
    private static final Pattern AGES = Pattern.compile(
            "(?iu)(?:från\\s+)?(\\d{1,2})(?:\\s*år)?\\s*(?:[–-]|till(?:\\s+och\\s+med)?)\\s*(\\d{1,2})(?:\\s*år)?\\.?");
    private static final Pattern AGE = Pattern.compile("(?iu)(\\d{1,2})\\s*år");
    private static final Pattern LINK =
            Pattern.compile("(?:(.*?)[:\\s]\\s*)?<?(https?://[^\\s<>]+?)>?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MILESTONE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s*[:–-]?\\s+(\\S.*)");
    private static final Pattern SUB_AREA = Pattern.compile("[A-Z]{3}-\\d{1,2}");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?:.*\\S\\s+)?\\[([a-z0-9]+(?:-[a-z0-9]+)*)\\]");

    private DetailWords() {}

    static List<String> lines(String text) {
        return text.lines().map(Passages::tidy).filter(line -> !line.isBlank()).toList();
    }

    static Optional<String> oneLine(String text) {
        return Optional.of(String.join(", ", lines(text))).filter(line -> !line.isBlank());
    }

    /// Words alone, so that capitals, dashes and full stops make no difference.
    private static String plain(String text) {
        return String.join(" ", Wording.of(text).words());
    }

    static Optional<State> state(String text) {
        String plain = plain(text);
        return PROGRESS.contains(plain) ? Optional.of(State.ONGOING) : Optional.ofNullable(STATES.get(plain));
    }

    static Optional<State> stateNotProgress(String text) {
        return Optional.ofNullable(STATES.get(plain(text)));
    }

    static Optional<State> isNew(String text) {
        return YES.matcher(text.strip()).matches() ? Optional.of(State.NEW) : Optional.empty();
    }

    static Optional<Priority> priority(String text) {
        String said = text.strip();
        return YES.matcher(said).matches()
                ? Optional.of(new Priority(null))
                : years(said).or(() -> days(said)).map(Priority::new);
    }

    /// The time that a name of a column tells, such as *Prioriterat 2021*.
    static Optional<Period> priorityIn(String heading) {
        Matcher matcher = PRIORITY_IN.matcher(heading.strip());
        return matcher.matches() ? years(matcher.group(1).strip()) : Optional.empty();
    }

    static boolean isYes(String text) {
        return YES.matcher(text.strip()).matches();
    }

    private static Optional<Period> years(String text) {
        Matcher matcher = YEARS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        return first <= last ? Optional.of(Period.ofYears(first, last)) : Optional.empty();
    }

    private static Optional<Period> days(String text) {
        Matcher matcher = DAYS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return day(matcher.group(1))
                .flatMap(from ->
                        day(matcher.group(2)).filter(to -> !to.isBefore(from)).map(to -> new Period(from, to)));
    }

    private static Optional<LocalDate> day(String text) {
        return PeriodReader.absolute(text)
                .filter(period -> period.from().equals(period.to()))
                .map(Period::from);
    }

    static Optional<PreventionLevel> level(String text) {
        return Optional.ofNullable(LEVELS.get(plain(text)));
    }

    static Optional<PreventionType> type(String text) {
        return Optional.ofNullable(TYPES.get(plain(text)));
    }

    static Optional<Ages> ages(String text) {
        Matcher several = AGES.matcher(text.strip());
        Matcher one = AGE.matcher(text.strip());
        if (several.matches()) {
            return ages(several.group(1), several.group(2));
        }
        return one.matches() ? ages(one.group(1), one.group(1)) : Optional.empty();
    }

    private static Optional<Ages> ages(String first, String last) {
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        return Ages.are(from, to) ? Optional.of(new Ages(from, to)) : Optional.empty();
    }

    static Optional<WebLink> link(String line) {
        Matcher matcher = LINK.matcher(line);
        if (!matcher.matches() || !WebLink.isAddress(matcher.group(2))) {
            return Optional.empty();
        }
        String words = matcher.group(1);
        String address = matcher.group(2);
        return Optional.of(new WebLink(address, words == null || words.isBlank() ? address : words.strip()));
    }

    static Optional<Milestone> milestone(String line) {
        Matcher matcher = MILESTONE.matcher(line);
        return matcher.matches()
                ? day(matcher.group(1)).map(day -> new Milestone(day, matcher.group(2)))
                : Optional.empty();
    }

    static Optional<List<String>> subAreas(String text) {
        return codes(text, "[,;\\n]", SUB_AREA, 0);
    }

    /// Codes in brackets, each after its name or alone.
    static Optional<List<String>> named(String text) {
        return codes(text, "[;\\n]", IN_BRACKETS, 1);
    }

    private static Optional<List<String>> codes(String text, String between, Pattern code, int group) {
        List<Matcher> found = Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(code::matcher)
                .toList();
        return !found.isEmpty() && found.stream().allMatch(Matcher::matches)
                ? Optional.of(found.stream()
                        .map(matcher -> matcher.group(group))
                        .distinct()
                        .collect(Collectors.toList()))
                : Optional.empty();
    }
}
