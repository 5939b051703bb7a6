package se.samhand.document.internal.pdf;

import java.util.regex.Pattern;

/// Bullets, dashes and numbers before the items of lists.
final class Markers {

    private static final Pattern BULLET = Pattern.compile("[•·∙●○◦▪▫■□‣⁃➢►✓✔➔→*–—-]|[\uE000-\uF8FF]");
    private static final Pattern DASH = Pattern.compile("[–—-]");
    private static final Pattern MARKER = Pattern.compile("(?:[•·∙●○◦▪▫■□‣⁃➢►]|[\uE000-\uF8FF])\\p{L}.*");
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,2}|\\p{Ll})[.)]");

    private Markers() {}

    static boolean startWith(TextLine line) {
        return isNumbered(line) || startWithBullet(line);
    }

    static boolean startWithBullet(TextLine line) {
        String first = line.words().getFirst().text();
        boolean isAlone = line.words().size() > 1 && BULLET.matcher(first).matches();
        boolean isLatinO = line.words().size() > 1
                && first.equals("o")
                && line.words().get(1).frame().left()
                                - line.words().getFirst().frame().right()
                        > 0.6f * line.size();
        return isAlone || isLatinO || MARKER.matcher(first).matches();
    }

    static boolean startWithDash(TextLine line) {
        return DASH.matcher(line.words().getFirst().text()).matches();
    }

    static boolean isNumbered(TextLine line) {
        return line.words().size() > 1 && startWithNumber(line);
    }

    /// Whether a number was left alone on its line, since the word after it had no room.
    static boolean isLoneNumber(TextLine line) {
        return line.words().size() == 1 && startWithNumber(line);
    }

    private static boolean startWithNumber(TextLine line) {
        return NUMBER.matcher(line.words().getFirst().text()).matches();
    }
}
