package se.samhand.plan.internal.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;

/// Finds dates, months, quarters, terms, weeks and years in a text.
final class DateWords {

    private interface InYear {
        Period in(int year);
    }

    /// A time that a text names.
    ///
    /// @param year its year, null when the text names it elsewhere
    /// @param isExact false for seasons and terms, whose days are a convention
    record Span(@Nullable Integer year, boolean isWholeYear, boolean isExact, InYear days) {

        Period in(int someYear) {
            return days.in(someYear);
        }
    }

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final String MONTH = "(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?"
            + "|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String SEASON = "VT|HT|vår(?:en|terminen)?|höst(?:en|terminen)?|sommar(?:en)?";
    private static final String OF_YEAR = "(?:\\s*[-,/’']?\\s*(?<%s>(?:19|20)\\d{2})(?!\\d))?";
    private static final Pattern WORDS = Pattern.compile("(?iu)"
            + "(?<!\\p{L})läsår(?:et|en)?\\s*(?<autumn>(?:20)?\\d{2})\\s*[/–-]\\s*(?<spring>(?:20)?\\d{2})(?!\\d)"
            + "|(?<![\\d\\p{L}])(?<date>(?:19|20)\\d{2}-\\d{2}-\\d{2})(?!\\d)"
            + "|(?<!\\d)(?<compact>20\\d{2}[01]\\d[0-3]\\d)(?!\\d)"
            + "|(?<!\\d)(?<slash>\\d{1,2}[/.]\\d{1,2}[-/. ]+20\\d{2})(?!\\d)"
            + "|(?<!\\d)(?<day>\\d{1,2})(?::e)?\\s+(?<dayMonth>" + MONTH + ")(?!\\p{L})" + OF_YEAR.formatted("dayYear")
            + "|(?<!\\p{L})(?<month>" + MONTH
            + ")(?!\\p{L})(?:\\s*[-–’'](?<shortYear>[1-4]\\d)(?![\\d\\p{L}/:.-])(?!\\s*" + MONTH
            + "))?" + OF_YEAR.formatted("monthYear")
            + "|(?<!\\p{L})(?:kvartal|kv\\.?|Q)\\s*(?<quarter>[1-4])(?!\\d)" + OF_YEAR.formatted("quarterYear")
            + "|(?<!\\p{L})(?:tertial|T)\\s*(?<tertial>[1-3])(?!\\d)" + OF_YEAR.formatted("tertialYear")
            + "|(?<!\\p{L})(?<term>" + SEASON + ")(?!\\p{L})"
            + "(?:\\s*[-,’']?\\s*(?<termYear>(?:19|20)\\d{2}|\\d{2})(?!\\d))?"
            + "|(?<!\\p{L})(?:vecka|v\\.?)\\s*(?<week>\\d{1,2})(?!\\d)(?:\\s*[–-]\\s*(?<lastWeek>\\d{1,2})(?!\\d))?"
            + OF_YEAR.formatted("weekYear")
            + "|(?<!\\d)(?<from>(?:19|20)\\d{2})\\s*[/–-]\\s*(?<short>\\d{2})(?![\\d-])"
            + "|(?<!\\d)(?<year>(?:19|20)\\d{2})(?!\\d)");

    private static final Pattern WITHOUT_FIGURE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:" + MONTH + "|" + SEASON + ")(?!\\p{L})");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212&&[^-\\u2010\\u2011]]|--+");
    private static final Pattern DASHED_DATE = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})–(\\d{2})–(\\d{2})(?!\\d)");

    private DateWords() {}

    /// The text with one kind of space, and of dash, in place of all that look alike.
    static String plain(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ").strip();
        String dashed = DASHES.matcher(spaced.replace('\u2010', '-').replace('\u2011', '-'))
                .replaceAll("–");
        return DASHED_DATE.matcher(dashed).replaceAll("$1-$2-$3");
    }

    static List<Span> in(String text) {
        if (!mayName(text)) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        WORDS.matcher(text).results().filter(DateWords::isPossible).forEach(found -> spans.add(span(found)));
        return spans;
    }

    /// The text with all times taken out.
    static String without(String text) {
        return mayName(text) ? WORDS.matcher(text).replaceAll(" ") : text;
    }

    /// Whether a text may name a time: it has a figure, or a word for a month or a season.
    private static boolean mayName(String text) {
        return text.chars().anyMatch(letter -> letter >= '0' && letter <= '9')
                || WITHOUT_FIGURE.matcher(text).find();
    }

    /// A day that no calendar has, such as 31 June, is not a time.
    private static boolean isPossible(MatchResult found) {
        try {
            span(found);
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static Span span(MatchResult found) {
        if (found.group("autumn") != null) {
            int autumn = fullYear(found.group("autumn"));
            int spring = fullYear(found.group("spring"));
            return new Span(
                    autumn,
                    false,
                    false,
                    any -> new Period(LocalDate.of(autumn, 7, 1), LocalDate.of(Math.max(autumn + 1, spring), 6, 30)));
        }
        if (found.group("date") != null) {
            return day(LocalDate.parse(found.group("date")));
        }
        if (found.group("compact") != null) {
            String date = found.group("compact");
            return day(date(date.substring(6), date.substring(4, 6), date.substring(0, 4)));
        }
        if (found.group("slash") != null) {
            String[] parts = found.group("slash").split("[-/. ]+");
            return day(date(parts[0], parts[1], parts[2]));
        }
        if (found.group("day") != null) {
            int month = month(found.group("dayMonth"));
            int day = Integer.parseInt(found.group("day"));
            MonthDay.of(month, day);
            return new Span(year(found.group("dayYear")), false, true, year -> {
                int inMonth = Math.min(day, YearMonth.of(year, month).lengthOfMonth());
                return new Period(LocalDate.of(year, month, inMonth), LocalDate.of(year, month, inMonth));
            });
        }
        return partOfYear(found);
    }

    private static Span partOfYear(MatchResult found) {
        if (found.group("month") != null) {
            int month = month(found.group("month"));
            String shortYear = found.group("shortYear");
            return shortYear == null
                    ? months(year(found.group("monthYear")), month, month, true)
                    : months(fullYear(shortYear), month, month, false);
        }
        if (found.group("quarter") != null) {
            int last = 3 * Integer.parseInt(found.group("quarter"));
            return months(year(found.group("quarterYear")), last - 2, last, true);
        }
        if (found.group("tertial") != null) {
            int last = 4 * Integer.parseInt(found.group("tertial"));
            return months(year(found.group("tertialYear")), last - 3, last, true);
        }
        if (found.group("term") != null) {
            return term(found.group("term").toLowerCase(Locale.ROOT), found.group("termYear"));
        }
        if (found.group("week") != null) {
            int first = Integer.parseInt(found.group("week"));
            String end = found.group("lastWeek");
            int last = end == null ? first : Integer.parseInt(end);
            return new Span(year(found.group("weekYear")), false, true, year -> weeks(year, first, last));
        }
        return years(found);
    }

    private static Span years(MatchResult found) {
        if (found.group("year") != null) {
            int year = Integer.parseInt(found.group("year"));
            return new Span(year, true, true, any -> Period.ofYears(any, any));
        }
        int first = Integer.parseInt(found.group("from"));
        int second = Integer.parseInt(found.group("short"));
        int last = first / 100 * 100 + second;
        boolean isMonth =
                second >= 1 && second <= 12 && (last <= first || !found.group().contains("/"));
        return isMonth
                ? months(first, second, second, true)
                : new Span(first, false, true, any -> Period.ofYears(first, Math.max(first, last)));
    }

    /// The terms and seasons split the year in its halves, so that nothing of a plan falls between them.
    private static Span term(String name, @Nullable String written) {
        Integer year = written == null ? null : Integer.valueOf(fullYear(written));
        if (name.startsWith("sommar")) {
            return months(year, 6, 8, false);
        }
        return name.startsWith("v") ? months(year, 1, 6, false) : months(year, 7, 12, false);
    }

    private static Span months(@Nullable Integer inYear, int first, int last, boolean isExact) {
        return new Span(
                inYear,
                false,
                isExact,
                year -> new Period(
                        LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth()));
    }

    private static Period weeks(int year, int first, int last) {
        LocalDate start = LocalDate.of(year, 1, 4);
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(start).getMaximum();
        LocalDate monday = start.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.clamp(first, 1, weeks))
                .with(DayOfWeek.MONDAY);
        LocalDate sunday = start.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.clamp(last, 1, weeks))
                .with(DayOfWeek.SUNDAY);
        return sunday.isBefore(monday) ? new Period(monday, monday.plusDays(6)) : new Period(monday, sunday);
    }

    private static Span day(LocalDate date) {
        return new Span(date.getYear(), false, true, any -> new Period(date, date));
    }

    private static LocalDate date(String day, String month, String year) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    private static int fullYear(String written) {
        return Integer.parseInt(written.length() == 2 ? "20" + written : written);
    }

    private static @Nullable Integer year(@Nullable String written) {
        return written == null ? null : Integer.valueOf(written);
    }
}
