package se.samhand.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import se.samhand.kernel.Period;

/// How numbers, dates and times are written in one language: ISO dates, decimal comma in Swedish, no-break spaces.
public record Formats(Locale locale) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char WORD_JOINER = '\u2060';

    /// The date in Sweden now, whatever the clock of the server is set to.
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), SWEDEN);
    }

    /// The date in Sweden at a moment.
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, SWEDEN);
    }

    /// `1 234`.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// `11,6 %` of a percentage such as 11.6.
    public String percent(BigDecimal percentage) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(percentage) + NO_BREAK_SPACE + "%";
    }

    /// `2026-05-31`, for tables.
    public String date(LocalDate date) {
        return date.toString();
    }

    /// `ons 30 sep`, for lists.
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM", locale).format(date).replace(".", "");
    }

    /// `måndag 28 september`, for sentences.
    public String longDay(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(date);
    }

    /// Number of the ISO week.
    public int week(LocalDate date) {
        return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /// `2026-05-31 10.42` in Swedish time, for words that are made before anybody knows who reads them.
    public static String dayAndTime(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm", Locale.ROOT)
                .format(LocalDateTime.ofInstant(instant, SWEDEN));
    }

    /// `07.30`.
    public String time(LocalTime time) {
        var pattern = locale.getLanguage().equals("sv") ? "HH.mm" : "HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }

    /// `2026-05-31 10.42` in Swedish time.
    public String moment(Instant instant) {
        var pattern = locale.getLanguage().equals("sv") ? "yyyy-MM-dd HH.mm" : "yyyy-MM-dd HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(LocalDateTime.ofInstant(instant, SWEDEN));
    }

    /// `2026-05-31 10:42:07` in Swedish time, for tables that a spreadsheet reads.
    public String second(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                .format(LocalDateTime.ofInstant(instant, SWEDEN));
    }

    /// `2027–2029` of whole years, otherwise both dates; it does not break at the dash.
    public String period(Period period) {
        var from = period.from();
        var to = period.to();
        if (from.getDayOfYear() != 1 || to.getDayOfYear() != to.lengthOfYear()) {
            return from + " – " + to;
        } else if (from.getYear() == to.getYear()) {
            return String.valueOf(from.getYear());
        } else {
            return from.getYear() + "" + WORD_JOINER + "–" + WORD_JOINER + to.getYear();
        }
    }

    /// `1,4 MB` of a number of bytes.
    public String size(long bytes) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        if (bytes < 1024) {
            return number(bytes) + NO_BREAK_SPACE + "B";
        } else if (bytes < 1024 * 1024) {
            return number(Math.round(bytes / 1024.0)) + NO_BREAK_SPACE + "kB";
        } else {
            return format.format(bytes / 1024.0 / 1024.0) + NO_BREAK_SPACE + "MB";
        }
    }
}
