package se.samhand.file.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What kind of file it is, told by its first bytes and by nothing that anybody claims.
final class MediaTypes {

    static final String UNKNOWN = "application/octet-stream";

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final int MARKUP_BEGINS_WITHIN = 1024;

    /// Beginnings that say it all, as ISO 8859-1.
    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>(Map.of(
            "%PDF-", "application/pdf",
            "\u0089PNG\r\n\u001a\n", "image/png",
            "\u00ff\u00d8\u00ff", "image/jpeg",
            "GIF8", "image/gif",
            "{\\rtf", "application/rtf",
            "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "application/x-ole-storage",
            "\u001f\u008b", "application/gzip"));

    /// Names that stand in the beginning of an archive.
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        for (String kind : new String[] {"text", "spreadsheet", "presentation"}) {
            PARTS.put("mimetype" + OPEN_DOCUMENT + kind, OPEN_DOCUMENT + kind);
        }
        PARTS.put("word/", OFFICE + "wordprocessingml.document");
        PARTS.put("xl/", OFFICE + "spreadsheetml.sheet");
        PARTS.put("ppt/", OFFICE + "presentationml.presentation");
    }

    private MediaTypes() {}

    /// @param start as much of the file as is at hand
    static String of(byte[] start) {
        String text = new String(start, ISO_8859_1);
        for (var beginning : BEGINNINGS.entrySet()) {
            if (text.startsWith(beginning.getKey())) {
                return beginning.getValue();
            }
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return archive(text);
        }
        return isText(start) ? markupOrText(text) : UNKNOWN;
    }

    private static String archive(String text) {
        return PARTS.entrySet().stream()
                .filter(part -> text.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("application/zip");
    }

    private static String markupOrText(String text) {
        String beginning = text.substring(0, Math.min(text.length(), MARKUP_BEGINS_WITHIN))
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .stripLeading();
        if (beginning.startsWith("<?xml") && !beginning.contains("<html")) {
            return "application/xml";
        }
        return beginning.startsWith("<") ? "text/html" : "text/plain";
    }

    /// Without control characters; in UTF-8 or in one of the old encodings of western Europe.
    private static boolean isText(byte[] start) {
        for (byte each : start) {
            boolean isControl = each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f';
            if (isControl) {
                return isUtf16(start);
            }
        }
        return true;
    }

    private static boolean isUtf16(byte[] start) {
        if (start.length < 2) {
            return false;
        }
        boolean isMarked = (start[0] == (byte) 0xff && start[1] == (byte) 0xfe)
                || (start[0] == (byte) 0xfe && start[1] == (byte) 0xff);
        if (!isMarked) {
            return false;
        }
        CharBuffer letters = StandardCharsets.UTF_16.decode(ByteBuffer.wrap(start));
        return letters.chars().noneMatch(letter -> letter == 0);
    }
}
