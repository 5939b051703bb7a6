package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the reports in which something is followed up; what else is written is kept as it is.
final class FollowUpReader {

    /// A report of the year, in its order.
    enum Point {
        T1,
        T2,
        VB
    }

    record FollowUp(Set<Point> points, List<String> other) {

        /// Whether the text said nothing but reports.
        boolean isWhole() {
            return !points.isEmpty() && other.isEmpty();
        }
    }

    private static final String REPORT =
            "(?:tertialrapport(?:en|erna|er)?|tertial(?:et|en)?|tertialuppföljning(?:en)?|T)";
    private static final Pattern SPAN =
            Pattern.compile("(?iu)(?<!\\p{L})" + REPORT + "\\s*1\\s*(?:[-–]|till)\\s*(?:" + REPORT + "\\s*)?2(?!\\d)");
    private static final Pattern TO_YEAR = Pattern.compile("(?iu)(?<!\\p{L})" + REPORT
            + "\\s*(?<first>[12])\\s*(?:[-–]|till(?: och med)?)\\s*(?:VB|verksamhetsberättelse(?:n)?)(?!\\p{L})");
    private static final Pattern NOT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:inte|ej|utom|förutom|undantaget)\\s+(?:(?:i|vid|till|med|per)\\s+)?(?<report>" + REPORT
                    + "\\s*[12](?!\\d)|(?:VB|verksamhetsberättelse(?:n)?)(?!\\p{L}))");
    private static final Pattern BOTH = Pattern.compile(
            "(?iu)(?<!\\p{L})" + REPORT + "\\s*1\\s*(?:,|och|samt|&|\\+|/)\\s*(?:" + REPORT + "\\s*)?2(?![\\d\\p{L}])");
    private static final Pattern ALL = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:vid |i )?(?:varje|samtliga|alla) tertial(?:rapport(?:er)?|er)?|tertialvis(?:en)?"
                    + "|(?:tre|3) gånger (?:per|om) år(?:et)?)(?!\\p{L})");
    private static final Pattern EVERY_TERTIAL_REPORT =
            Pattern.compile("(?iu)(?<!\\p{L})(?:båda |i )?tertialrapporter(?:na)?(?!\\p{L})(?!\\s*\\d)");
    private static final Pattern FIRST = Pattern.compile("(?iu)(?<!\\p{L})" + REPORT + "\\s*1(?![\\d\\p{L}])");
    private static final Pattern SECOND = Pattern.compile("(?iu)(?<!\\p{L})" + REPORT + "\\s*2(?![\\d\\p{L}])");
    private static final Pattern YEAR = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:VB|verksamhetsberättelse(?:n|r|rna)?(?:\\s*\\(VB\\))?)(?!\\p{L})(?:\\s*\\(VB\\))?");
    private static final String SMALL =
            "och|samt|i|vid|per|till|via|genom|sker|följs|upp|uppföljning|rapporteras|redovisas|årligen|årlig|varje|år|"
                    + "samband|med|av|den|de|ordinarie|stadens|nämndens|förvaltningens";
    private static final Pattern ONLY_SMALL =
            Pattern.compile("(?iu)(?:[\\s\\p{Punct}–]|(?<!\\p{L})(?:" + SMALL + ")(?!\\p{L}))*");
    private static final Pattern EDGE = Pattern.compile(
            "(?iu)^(?:[\\s,.;:/+&)–-]|(?:och|samt)\\s)+|(?:[\\s,;:/+&(–-]|(?<=\\s)(?:och|samt|i|vid|per|till))+$");

    private FollowUpReader() {}

    static FollowUp read(String text) {
        EnumSet<Point> points = EnumSet.noneOf(Point.class);
        List<String> other = new ArrayList<>();
        for (String line : Hyphens.undone(text).split("\n")) {
            readLine(line, points, other);
        }
        return new FollowUp(points, List.copyOf(other));
    }

    private static void readLine(String line, EnumSet<Point> points, List<String> other) {
        EnumSet<Point> excepted = EnumSet.noneOf(Point.class);
        NOT.matcher(line).results().forEach(found -> {
            other.add(found.group());
            readLine(found.group("report"), excepted, new ArrayList<>());
        });
        EnumSet<Point> named = EnumSet.noneOf(Point.class);
        readReports(NOT.matcher(line).replaceAll("\u0000"), line, named, other);
        named.removeAll(excepted);
        points.addAll(named);
    }

    private static void readReports(String left, String line, EnumSet<Point> points, List<String> other) {
        String rest = left;
        rest = take(rest, ALL, points, Point.T1, Point.T2, Point.VB);
        Matcher toYear = TO_YEAR.matcher(rest);
        if (toYear.find()) {
            points.addAll(EnumSet.range(toYear.group("first").equals("1") ? Point.T1 : Point.T2, Point.VB));
            rest = toYear.replaceAll("\u0000");
        }
        rest = take(rest, SPAN, points, Point.T1, Point.T2);
        rest = take(rest, BOTH, points, Point.T1, Point.T2);
        rest = take(rest, FIRST, points, Point.T1);
        rest = take(rest, SECOND, points, Point.T2);
        rest = take(rest, EVERY_TERTIAL_REPORT, points, Point.T1, Point.T2);
        rest = take(rest, YEAR, points, Point.VB);
        boolean isPlain = rest.equals(line);
        for (String fragment : rest.split("\u0000")) {
            String tidy = Passages.tidy(fragment);
            String kept = isPlain ? tidy : EDGE.matcher(tidy).replaceAll("").strip();
            boolean isSmall = !isPlain && ONLY_SMALL.matcher(kept).matches();
            if (!isSmall && kept.chars().anyMatch(Character::isLetterOrDigit)) {
                other.add(kept);
            }
        }
    }

    private static String take(String text, Pattern pattern, EnumSet<Point> points, Point... found) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        points.addAll(List.of(found));
        return matcher.replaceAll("\u0000");
    }
}
