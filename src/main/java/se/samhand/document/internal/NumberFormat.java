package se.samhand.document.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a cell shows its number: as a date, with decimals, as a share, with words around it.
///
/// Dates are shown as ISO dates, or as month and year where the cell shows no day.
///
/// @param date what of a date or time the cell shows; `NONE` for a number
/// @param decimals −1 for as many as the number has
record NumberFormat(Shown date, int digits, int decimals, int share, boolean isGrouped, String before, String after) {

    enum Shown {
        NONE,
        DAY,
        MONTH,
        NAME_OF_MONTH,
        YEAR,
        TIME
    }

    static final NumberFormat GENERAL = new NumberFormat(Shown.NONE, 1, -1, 0, false, "", "");

    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(14, "yyyy-mm-dd"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm"),
            Map.entry(19, "h:mm:ss"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "yyyy-mm-dd h:mm"),
            Map.entry(37, "#,##0"),
            Map.entry(38, "#,##0"),
            Map.entry(39, "#,##0.00"),
            Map.entry(40, "#,##0.00"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss"));

    private static final int LONGEST_CODE = 255;
    private static final int MOST_DIGITS = 15;
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)|\\[\\$([^\\]-]*)[^\\]]*\\]|[_*].");
    private static final Pattern NUMBER = Pattern.compile("[0#?][0#?, .]*%?|[0#?]");

    static NumberFormat builtIn(int id) {
        boolean isEasternDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        String code = isEasternDate ? "yyyy-mm-dd" : BUILT_IN.get(id);
        return code == null ? GENERAL : of(code);
    }

    static NumberFormat of(String code) {
        if (code.length() > LONGEST_CODE) {
            return GENERAL;
        }
        String first = firstSection(code);
        String bare = LITERAL.matcher(first).replaceAll(" ");
        Shown date = date(bare.toLowerCase(Locale.ROOT));
        if (date != Shown.NONE) {
            return new NumberFormat(date, 1, -1, 0, false, "", "");
        }
        String plain = first.replaceAll("\\[(?!\\$)[^\\]]*\\]", "");
        Matcher number = NUMBER.matcher(LITERAL.matcher(plain)
                .replaceAll(found -> "\u0001".repeat(found.group().length())));
        if (!number.find() || bare.matches("(?is).*(e[+-]|/).*")) {
            return GENERAL;
        }
        return numeric(plain, number);
    }

    private static NumberFormat numeric(String plain, Matcher number) {
        String digits = number.group().replaceFirst("[^0#?]+$", "");
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        int decimals = point < 0
                ? 0
                : (int) digits.substring(point)
                        .chars()
                        .filter(next -> next == '0' || next == '#' || next == '?')
                        .count();
        String after = literal(plain.substring(number.start() + digits.length()));
        return new NumberFormat(
                Shown.NONE,
                (int) whole.chars().filter(next -> next == '0').count(),
                Math.min(decimals, MOST_DIGITS),
                after.contains("%") ? 2 : 0,
                whole.contains(",") || whole.strip().contains(" "),
                literal(plain.substring(0, number.start())),
                after);
    }

    /// The form for positive numbers; those for others follow after semicolons.
    private static String firstSection(String code) {
        boolean isQuoted = false;
        for (int i = 0; i < code.length(); i++) {
            char next = code.charAt(i);
            if (next == '"') {
                isQuoted = !isQuoted;
            } else if (next == '\\') {
                i++;
            } else if (next == ';' && !isQuoted) {
                return code.substring(0, i);
            }
        }
        return code;
    }

    private static String literal(String code) {
        String text = LITERAL.matcher(code)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null
                                ? found.group(1)
                                : found.group(2) != null
                                        ? found.group(2)
                                        : found.group(3) != null ? found.group(3) : ""));
        return text.replaceAll("(?i)general|standard|[@#?]", "");
    }

    private static Shown date(String code) {
        String timed = code.replaceAll("\\[(h+|m+|s+)\\]", "$1");
        String bare = timed.replaceAll("\\[[^\\]]*\\]|general|am/pm|a/p", "");
        boolean hasHour = bare.contains("h") || bare.contains("s");
        boolean hasDay = bare.contains("d");
        boolean hasYear = bare.contains("y");
        boolean hasMonth = bare.contains("m");
        if (hasDay || (hasYear && hasHour)) {
            return Shown.DAY;
        }
        if (hasYear) {
            return hasMonth ? Shown.MONTH : Shown.YEAR;
        }
        if (hasHour) {
            return Shown.TIME;
        }
        return hasMonth && !bare.matches(".*[0#].*") ? Shown.NAME_OF_MONTH : Shown.NONE;
    }

    /// @param number as the file writes it
    String shown(String number, boolean countsFrom1904) {
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return number;
        }
        if (!Double.isFinite(value) || Math.abs(value) >= 1e15) {
            return number;
        }
        return date == Shown.NONE
                ? numeric(value)
                : SerialDate.shown(value, date, countsFrom1904).orElseGet(() -> GENERAL.numeric(value));
    }

    private String numeric(double value) {
        if (value != 0 && Math.abs(value) < 1e-9 && decimals < 0) {
            return String.valueOf(value);
        }
        BigDecimal exact = BigDecimal.valueOf(value).scaleByPowerOfTen(share);
        BigDecimal rounded = decimals < 0
                ? exact.round(new MathContext(11)).stripTrailingZeros()
                : exact.setScale(decimals, RoundingMode.HALF_UP);
        String[] parts = rounded.abs().toPlainString().split("\\.", 2);
        String whole = "0".repeat(Math.clamp(digits - parts[0].length(), 0, MOST_DIGITS)) + parts[0];
        String grouped = isGrouped ? whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ") : whole;
        String sign = rounded.signum() < 0 ? "-" : "";
        return sign + before + grouped + (parts.length > 1 ? "," + parts[1] : "") + after;
    }
}
