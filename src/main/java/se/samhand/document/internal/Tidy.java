package se.samhand.document.internal;

/// Makes text as a reader sees it.
final class Tidy {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NON_BREAKING_HYPHEN = '\u2011';

    private Tidy() {}

    /// Leaves out invisible characters, and white space at the ends of the text and of its lines.
    static String text(CharSequence raw) {
        if (isTidy(raw)) {
            return raw.toString();
        }
        StringBuilder tidy = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (character == '\n' || character == '\u000B' || character == '\f' || character == '\u2028') {
                stripEnd(tidy);
                tidy.append('\n');
            } else if (isBlank(character)) {
                if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != '\n') {
                    tidy.append(character);
                }
            } else if (character == NON_BREAKING_HYPHEN) {
                tidy.append('-');
            } else if (isVisible(raw, i)) {
                tidy.append(character);
            }
        }
        stripEnd(tidy);
        return tidy.toString().strip();
    }

    /// Whether it is one line of Western letters, as nearly all texts are, so that nothing has to change.
    private static boolean isTidy(CharSequence raw) {
        int last = raw.length() - 1;
        if (last >= 0 && (raw.charAt(0) == ' ' || raw.charAt(last) == ' ')) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            char character = raw.charAt(i);
            boolean isPlain = (character >= ' ' && character <= '~') || (character >= 'À' && character <= 'ÿ');
            if (!isPlain) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\u00A0' || character == '\u202F';
    }

    private static void stripEnd(StringBuilder text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }

    private static boolean isVisible(CharSequence raw, int i) {
        char character = raw.charAt(i);
        if (Character.isHighSurrogate(character)) {
            return i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return i > 0 && Character.isHighSurrogate(raw.charAt(i - 1));
        }
        boolean isInvisible = character == SOFT_HYPHEN
                || character == '\u200B'
                || character == '\u2060'
                || character == '\uFEFF'
                || character >= '\uFFFE'
                || Character.isISOControl(character);
        return !isInvisible;
    }
}
