package se.samhand.document.internal.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/// Where a line may end: after a space, after a hyphen between letters, and at a soft hyphen.
///
/// Never within `2027–2029`, nor after a hyphen of a web address or of a code such as `[skola-norra]`: it belongs to
/// it.
final class PrintBreaks implements FSTextBreaker {

    private String text = "";
    private int place;

    @Override
    public void setText(String newText) {
        text = newText;
        place = 0;
    }

    @Override
    public int next() {
        if (place >= text.length()) {
            return BreakIterator.DONE;
        }
        place++;
        while (place < text.length() && !mayEndBefore(text, place)) {
            place++;
        }
        return place;
    }

    /// Whether a line may begin with the character at a place, 0-based and not the first.
    static boolean mayEndBefore(CharSequence text, int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        return switch (before) {
            case ' ', '\n', '\t' -> after != before;
            case '-', '‐' ->
                place > 1
                        && Character.isLetter(text.charAt(place - 2))
                        && Character.isLetter(after)
                        && !isInCode(text, place);
            default -> before == PrintText.SOFT_HYPHEN;
        };
    }

    private static boolean isInCode(CharSequence text, int place) {
        int start = place;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String begun = text.subSequence(start, place).toString();
        return begun.startsWith("[") || begun.contains("://");
    }
}
