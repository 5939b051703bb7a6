package se.samhand.document.internal;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import se.samhand.document.Refusal;

/// A web page on its way to the parser, which keeps all of it in memory: counts tags and characters, and leaves out
/// embedded pictures.
final class BoundedHtml extends FilterReader {

    /// Every node of the tree comes with a tag.
    private static final int MAX_TAGS = 250_000;

    /// Markup takes its share beside the text.
    private static final int CHARACTERS_PER_TEXT_CHARACTER = 4;

    private static final String PICTURE = ";base64,";

    private final Budget budget;
    private int tags;
    private long characters;
    private int matched;
    private boolean isInPicture;

    BoundedHtml(Reader in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (true) {
            budget.checkTime();
            int count = super.read(buffer, offset, length);
            if (count <= 0) {
                return count;
            }
            int kept = offset;
            for (int i = offset; i < offset + count; i++) {
                if (keeps(buffer[i])) {
                    buffer[kept] = buffer[i];
                    kept++;
                }
            }
            if (kept > offset) {
                spend(kept - offset);
                return kept - offset;
            }
        }
    }

    private void spend(int count) {
        characters += count;
        boolean isTooMuch =
                tags > MAX_TAGS || characters > (long) budget.limits().maxCharacters() * CHARACTERS_PER_TEXT_CHARACTER;
        if (isTooMuch) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        }
    }

    private boolean keeps(char next) {
        isInPicture = isInPicture && isOfPicture(next);
        if (isInPicture) {
            return false;
        }
        if (next == '<') {
            tags++;
        }
        matched = next == PICTURE.charAt(matched) ? matched + 1 : next == ';' ? 1 : 0;
        if (matched == PICTURE.length()) {
            matched = 0;
            isInPicture = true;
        }
        return true;
    }

    private static boolean isOfPicture(char next) {
        return (next >= 'a' && next <= 'z')
                || (next >= 'A' && next <= 'Z')
                || (next >= '0' && next <= '9')
                || next == '+'
                || next == '/'
                || next == '='
                || next == '\n'
                || next == '\r';
    }
}
