package se.samhand.document.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds out in which characters a text is written: by its mark, by what it says, else UTF-8 when it fits, else
/// Windows-1252.
final class TextDecoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 8192;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([a-z0-9_.:-]{3,40})");

    private TextDecoding() {}

    /// Opens the file for reading, past a byte order mark; bytes that do not fit become the replacement character.
    ///
    /// @param trustsDeclaration whether the text may say itself how it is written, as web pages do
    static Reader open(Path file, boolean trustsDeclaration) throws IOException {
        byte[] head = head(file);
        Charset charset = ofMark(head);
        if (charset == null) {
            charset = trustsDeclaration ? declared(head).orElse(UTF_8) : UTF_8;
            if (charset.equals(UTF_8) && !isUtf8(file)) {
                charset = WINDOWS_1252;
            }
        }
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(lengthOfMark(head));
        return new InputStreamReader(in, charset);
    }

    /// The beginning of a file as text, good enough to recognise it.
    static String head(byte[] head) {
        Charset charset = ofMark(head);
        int mark = lengthOfMark(head);
        return new String(head, mark, head.length - mark, charset == null ? UTF_8 : charset);
    }

    static boolean hasUtf16Mark(byte[] head) {
        return lengthOfMark(head) == 2;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
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

    private static boolean isUtf8(Path file) throws IOException {
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(file),
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] buffer = new char[HEAD];
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
