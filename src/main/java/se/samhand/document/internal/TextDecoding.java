package se.samhand.document.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Refusal;

/// Finds out in which characters a text is written: by its mark, by what it says, else UTF-8 when it fits, else
/// Windows-1252.
final class TextDecoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 8192;
    private static final char REPLACEMENT = '\uFFFD';

    /// In UTF-8 no character takes more, counting those beyond the basic plane as two.
    private static final int BYTES_PER_CHARACTER = 3;

    private static final int MARK = 3;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([a-z0-9_.:-]{3,40})");

    private TextDecoding() {}

    /// Opens a web page, which may say itself how it is written, past a byte order mark.
    ///
    /// Bytes that do not fit become the replacement character.
    static Reader open(FileStart file) throws IOException {
        byte[] head = file.head();
        Charset charset = ofMark(head);
        if (charset == null) {
            charset = declared(head).orElse(UTF_8);
            if (charset.equals(UTF_8) && !isUtf8(Files.newInputStream(file.path()))) {
                charset = WINDOWS_1252;
            }
        }
        InputStream in = Files.newInputStream(file.path());
        in.skipNBytes(lengthOfMark(head));
        return new InputStreamReader(in, charset);
    }

    /// The whole of a text without a byte order mark; refused when it is longer than any plan.
    static String all(FileStart file, Budget budget) throws IOException {
        int most = budget.limits().maxCharacters();
        int mostBytes = Math.clamp((long) most * BYTES_PER_CHARACTER + MARK, 0, Integer.MAX_VALUE - 1);
        byte[] bytes = file.bytes(mostBytes + 1);
        String text = bytes.length > mostBytes ? "" : decoded(bytes);
        if (bytes.length > mostBytes || text.length() > most) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        }
        return text;
    }

    private static String decoded(byte[] bytes) throws IOException {
        String text = head(bytes);
        boolean fits = text.indexOf(REPLACEMENT) < 0 || ofMark(bytes) != null;
        return fits || isUtf8(new ByteArrayInputStream(bytes)) ? text : new String(bytes, WINDOWS_1252);
    }

    /// The beginning of a file as text, by its mark or else as UTF-8: good enough to recognise it.
    static String head(byte[] head) {
        Charset charset = ofMark(head);
        int mark = lengthOfMark(head);
        return new String(head, mark, head.length - mark, charset == null ? UTF_8 : charset);
    }

    static boolean hasUtf16Mark(byte[] head) {
        return lengthOfMark(head) == 2;
    }

    private static @Nullable Charset ofMark(byte[] head) {
        return switch (lengthOfMark(head)) {
            case 3 -> UTF_8;
            case 2 -> head[0] == (byte) 0xFF ? UTF_16LE : UTF_16BE;
            default -> null;
        };
    }

    private static int lengthOfMark(byte[] head) {
        if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return 3;
        }
        boolean isLittle = head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
        boolean isBig = head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF;
        return isLittle || isBig ? 2 : 0;
    }

    private static Optional<Charset> declared(byte[] head) {
        Matcher matcher = DECLARED.matcher(new String(head, ISO_8859_1));
        if (!matcher.find() || !isSupported(matcher.group(1))) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(matcher.group(1));
        boolean isSingleByte = charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1.0f;
        boolean isLatin = charset.name().equals("ISO-8859-1") || charset.name().equals("US-ASCII");
        if (!isSingleByte) {
            return charset.name().startsWith("UTF-16") ? Optional.of(UTF_8) : Optional.of(charset);
        }
        return Optional.of(isLatin ? WINDOWS_1252 : charset);
    }

    private static boolean isSupported(String name) {
        return Character.isLetterOrDigit(name.charAt(0)) && Charset.isSupported(name);
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        try (Reader reader = new InputStreamReader(
                in,
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] buffer = new char[BUFFER];
            int count = 0;
            while (count >= 0) {
                count = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
