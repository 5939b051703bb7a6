package se.samhand.plan.internal.reading;

/// Makes one blank of all that stands between words; without patterns, since every text of a plan goes through here.
final class Blanks {

    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW_NO_BREAK = '\u202F';

    private interface Blank {
        boolean is(char letter);
    }

    private Blanks() {}

    /// One blank for each run of blanks, tabs and line breaks; none at the ends.
    static String single(String text) {
        return single(text, Blanks::isWhite);
    }

    /// One blank for each run of blanks within a line, those that never break included; none at the ends.
    static String singleInLines(String text) {
        return single(text, Blanks::isWithinLine);
    }

    private static boolean isWhite(char letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }

    private static boolean isWithinLine(char letter) {
        return letter == ' ' || letter == '\t' || letter == NO_BREAK || letter == NARROW_NO_BREAK;
    }

    private static String single(String text, Blank blank) {
        int i = 0;
        while (i < text.length() && !needsChange(text, i, blank)) {
            i++;
        }
        if (i == text.length()) {
            return text.strip();
        }
        StringBuilder single = new StringBuilder(text.length()).append(text, 0, i);
        boolean isAfterBlank = false;
        for (; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isBlank = blank.is(letter);
            if (!isBlank) {
                single.append(letter);
            } else if (!isAfterBlank) {
                single.append(' ');
            }
            isAfterBlank = isBlank;
        }
        return single.toString().strip();
    }

    /// Whether a run of blanks begins here that is not just one blank.
    private static boolean needsChange(String text, int i, Blank blank) {
        char letter = text.charAt(i);
        return blank.is(letter) && (letter != ' ' || (i + 1 < text.length() && blank.is(text.charAt(i + 1))));
    }
}
