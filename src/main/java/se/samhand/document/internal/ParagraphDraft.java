package se.samhand.document.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samhand.document.Paragraph;

/// A paragraph while its text arrives in pieces.
final class ParagraphDraft {

    private static final Pattern TYPED_BULLET =
            Pattern.compile("[•·∙●○◦▪▫■□‣⁃➢►\uF0B7\uF0A7\uF0D8*–—-][ \\t\u00A0]+(?=\\S)");

    private final StringBuilder text = new StringBuilder();
    private int level;
    private boolean isListItem;
    private boolean isGuessed;

    void style(int newLevel, boolean newIsListItem) {
        level = newLevel;
        isListItem = newIsListItem;
    }

    void guess() {
        isGuessed = true;
    }

    void append(CharSequence piece) {
        text.append(piece);
    }

    /// Appends as web pages and ODF do: any run of white space is one space, and none begins a line.
    void appendCollapsed(CharSequence piece) {
        for (int i = 0; i < piece.length(); i++) {
            char character = piece.charAt(i);
            if (character != ' ' && character != '\t' && character != '\n' && character != '\r' && character != '\f') {
                text.append(character);
            } else if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// Gives the paragraph, not yet numbered, and is empty again.
    Paragraph finish() {
        String tidy = Tidy.text(text);
        text.setLength(0);
        Matcher bullet = TYPED_BULLET.matcher(tidy);
        boolean hasTypedBullet = bullet.lookingAt();
        String withoutBullet = hasTypedBullet ? tidy.substring(bullet.end()) : tidy;
        Paragraph paragraph =
                new Paragraph(0, withoutBullet, level, level == 0 && (isListItem || hasTypedBullet), isGuessed);
        isGuessed = false;
        style(0, false);
        return paragraph;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\t';
    }
}
