package se.samhand.plan.internal.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;

/// Reads the time that a text gives, as a person who knows the period of the plan would.
final class PeriodReader {

    /// @param period what was understood, null for nothing
    /// @param isExact whether the text says just that, and nothing was taken for granted
    record Reading(@Nullable Period period, boolean isExact) {}

    private static final Pattern OPEN = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:fort)?(?:löpande|pågående|pågår|kontinuerligt?"
                    + "|ständigt|årligen|återkommande|regelbundet|tills vidare|tillsvidare|varje (?:år|termin|månad|vecka)"
                    + "|hela (?:plan|strategi)?perioden|hela året|(?:under )?(?:plan|strategi|avtals)?perioden)(?!\\p{L})");
    private static final Pattern END = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:klart?|senast|till och med|t\\.?\\s?o\\.?\\s?m\\.?"
                    + "|före|innan|slutförts?|slutförs|avslutas|avslutat|färdigt?|deadline|slutdatum|till)(?![\\p{L}])");
    private static final Pattern START = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:från och med|fr\\.?\\s?o\\.?\\s?m\\.?|från|med start"
                    + "|startar|startas|startade|start|startdatum|påbörjas|påbörjat|inleds|och framåt|framåt|och tills ?vidare)(?!\\p{L})");
    private static final Pattern SMALL = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:under|i|år|året|åren|och|samt|perioden|period|den|mellan|tidsperiod|tidsperioden)(?!\\p{L})");
    private static final Pattern OPEN_END = Pattern.compile("\\d\\s*[–-]\\s*$");
    private static final Pattern SHORT_YEARS = Pattern.compile("^\\s*(\\d{2})\\s*[/–-]\\s*(\\d{2})\\s*$");

    private static final Pattern PAUSE = Pattern.compile(
            "(?iu)\\(?(?<!\\p{L})(?:paus(?:as)?|uppehåll|utom|förutom|undantaget|ej|inte|exkl\\.?|exklusive)(?!\\p{L})[^),;]*\\)?");

    private PeriodReader() {}

    /// Whether the text is a time and little else, whatever plan it is in.
    static boolean isPeriod(String text) {
        return text.length() <= 60 && read(text, Period.ofYears(2000, 2099)).period() != null;
    }

    /// The time that stands in the text itself, without anything taken from the plan.
    static Optional<Period> absolute(String text) {
        String plain = DateWords.plain(text);
        List<DateWords.Span> spans = DateWords.in(plain);
        boolean isOpen = spans.size() < 2
                && (START.matcher(plain).find() || END.matcher(plain).find());
        return isOpen ? Optional.empty() : union(spans, null);
    }

    /// The time that a sentence names among other things.
    static Optional<Period> within(String sentence) {
        return union(DateWords.in(DateWords.plain(sentence)), null);
    }

    /// @param plan the period of the plan, null when it is not known
    static Reading read(String raw, @Nullable Period plan) {
        String text = DateWords.plain(Hyphens.undone(raw));
        var years = SHORT_YEARS.matcher(text);
        if (years.matches()) {
            int first = 2000 + Integer.parseInt(years.group(1));
            int last = 2000 + Integer.parseInt(years.group(2));
            return new Reading(first <= last ? Period.ofYears(first, last) : null, false);
        }
        List<DateWords.Span> spans = DateWords.in(withoutPauses(text));
        String rest = DateWords.without(text);
        boolean isOpen = OPEN.matcher(rest).find();
        Optional<Period> said = union(spans, plan);
        if (said.isEmpty()) {
            boolean isAll = isOpen && spans.isEmpty();
            return new Reading(isAll ? plan : null, false);
        }
        return bounded(text, rest, said.get(), spans, plan);
    }

    /// A pause does not narrow the time that stands beside it.
    private static String withoutPauses(String text) {
        String left = PAUSE.matcher(text).replaceAll(" ");
        return DateWords.in(left).isEmpty() ? text : left;
    }

    private static Reading bounded(
            String text, String rest, Period said, List<DateWords.Span> spans, @Nullable Period plan) {
        boolean endsOpen = START.matcher(rest).find() || OPEN_END.matcher(text).find();
        boolean startsOpen = END.matcher(rest).find();
        Period period = said;
        if (spans.size() == 1 && endsOpen && !startsOpen) {
            period = new Period(said.from(), plan == null ? said.to() : later(plan.to(), said.to()));
        } else if (spans.size() == 1 && startsOpen && !endsOpen) {
            period = new Period(plan == null ? yearStart(said) : earlier(plan.from(), said.from()), said.to());
        }
        boolean isBounded = spans.size() > 1 || (!endsOpen && !startsOpen);
        boolean isForward = spans.size() != 2
                || !spans.stream().allMatch(DateWords.Span::isWholeYear)
                || said.from().getYear()
                        == Objects.requireNonNullElse(spans.getFirst().year(), 0);
        boolean isExact =
                isBounded && isForward && isSmall(rest) && spans.stream().allMatch(DateWords.Span::isExact);
        return new Reading(period, isExact);
    }

    private static boolean isSmall(String rest) {
        String left = SMALL.matcher(
                        START.matcher(END.matcher(rest).replaceAll(" ")).replaceAll(" "))
                .replaceAll(" ");
        return left.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static LocalDate yearStart(Period period) {
        return period.to().withDayOfYear(1);
    }

    private static LocalDate later(LocalDate some, LocalDate other) {
        return some.isAfter(other) ? some : other;
    }

    private static LocalDate earlier(LocalDate some, LocalDate other) {
        return some.isBefore(other) ? some : other;
    }

    private static Optional<Period> union(List<DateWords.Span> spans, @Nullable Period plan) {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Optional<Integer> year = yearOf(spans, i, plan);
            if (year.isEmpty()) {
                return Optional.empty();
            }
            if (!givesItsYear(spans, i)) {
                periods.add(spans.get(i).in(year.get()));
            }
        }
        return periods.stream()
                .reduce((some, other) -> new Period(earlier(some.from(), other.from()), later(some.to(), other.to())));
    }

    /// A season or month takes its year from the next time that has one, or else from the one before.
    private static Optional<Integer> yearOf(List<DateWords.Span> spans, int index, @Nullable Period plan) {
        for (int i = index; i < spans.size(); i++) {
            Integer year = spans.get(i).year();
            boolean isAhead = i == index || !spans.get(i).isWholeYear() || i == index + 1;
            if (year != null && isAhead) {
                return Optional.of(year);
            }
        }
        for (int i = index - 1; i >= 0; i--) {
            Integer year = spans.get(i).year();
            if (year != null) {
                return Optional.of(year);
            }
        }
        if (plan == null || plan.from().getYear() != plan.to().getYear()) {
            return Optional.empty();
        }
        return Optional.of(plan.from().getYear());
    }

    /// A bare year that only says which year the season or quarter beside it is in.
    private static boolean givesItsYear(List<DateWords.Span> spans, int index) {
        if (!spans.get(index).isWholeYear()) {
            return false;
        }
        boolean isAfter = index > 0 && spans.get(index - 1).year() == null;
        boolean isBefore = index + 1 < spans.size() && spans.get(index + 1).year() == null && !isAfter;
        return isAfter || isBefore;
    }
}
