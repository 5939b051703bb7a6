package se.samhand.document.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells what a file holds by its bytes.
final class Recognition {

    private static final int LONGEST_PREAMBLE = 8192;
    private static final int MAX_CONTROL_CHARACTERS = 4;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] RTF = "{\\rt".getBytes(US_ASCII);
    private static final Pattern PAGE = Pattern.compile("<(!doctype\\s+html|html)\\b");
    private static final Pattern FRAGMENT = Pattern.compile(
            "<(table|tbody|thead|tr|body|head|meta|title|style|div|p|h[1-6]|ul|ol|span|font|b|article|section|main)\\b");
    private static final Map<String, String> CONTENT_TYPES =
            Map.of("http://schemas.openxmlformats.org/package/2006/content-types", "ct");
    private static final Map<String, String> MANIFEST =
            Map.of("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest");
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private Recognition() {}

    static boolean isZip(FileStart file) {
        return startsWith(file.head(), ZIP) || startsWith(file.head(), EMPTY_ZIP);
    }

    /// What a file holds that is no zip.
    static ContentKind of(FileStart file) throws IOException {
        byte[] head = file.head();
        if (OldOffice.isOne(head)) {
            return OldOffice.kind(file.path());
        }
        if (startsWith(head, RTF)) {
            return ContentKind.RICH_TEXT;
        }
        if (new String(head, 0, Math.min(head.length, 1024), ISO_8859_1).contains("%PDF-")) {
            return ContentKind.PDF;
        }
        return isText(head) ? ofText(TextDecoding.head(head)) : ContentKind.OTHER;
    }

    /// Tells a web page, or a part of one, from text in which tags may also occur.
    static ContentKind ofText(String text) {
        String head =
                text.substring(0, Math.min(text.length(), LONGEST_PREAMBLE)).stripLeading();
        if (!head.startsWith("<")) {
            return ContentKind.TEXT;
        }
        head = head.toLowerCase(Locale.ROOT);
        String start = withoutPreamble(head);
        if (PAGE.matcher(start).lookingAt()) {
            return ContentKind.HTML_PAGE;
        }
        if (FRAGMENT.matcher(start).lookingAt()) {
            return ContentKind.HTML_FRAGMENT;
        }
        return head.startsWith("<?xml") ? ContentKind.OTHER : ContentKind.TEXT;
    }

    private static String withoutPreamble(String text) {
        String rest = text;
        while (rest.startsWith("<!--") || rest.startsWith("<?")) {
            String close = rest.startsWith("<?") ? ">" : "-->";
            int end = rest.indexOf(close);
            rest = end < 0 ? "" : rest.substring(end + close.length()).stripLeading();
        }
        return rest;
    }

    /// What a zip holds.
    static ContentKind of(Container container) {
        if (container.has("[Content_Types].xml")) {
            return ofOpenXml(container);
        }
        String type = container.start("mimetype", 200).strip();
        if (type.startsWith(OPEN_DOCUMENT)) {
            return ofOpenDocument(container, type.substring(OPEN_DOCUMENT.length()));
        }
        boolean isOpenDocument = container.has("content.xml") && container.has("META-INF/manifest.xml");
        return isOpenDocument ? ofOpenDocument(container, "text") : ContentKind.OTHER;
    }

    private static ContentKind ofOpenXml(Container container) {
        boolean[] is = new boolean[3];
        container.read(
                "[Content_Types].xml",
                CONTENT_TYPES,
                cursor -> cursor.children(name -> {
                    String type = cursor.attribute("ContentType", "").toLowerCase(Locale.ROOT);
                    is[0] |=
                            type.endsWith("vbaproject") || (type.contains("macroenabled") && type.endsWith("main+xml"));
                    is[1] |= type.contains("wordprocessingml") && type.endsWith("main+xml");
                    is[2] |= type.contains("spreadsheetml") && type.endsWith("main+xml");
                }));
        if (is[0] || container.hasAny(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            return ContentKind.HAS_MACROS;
        }
        if (is[1]) {
            return ContentKind.DOCX;
        }
        return is[2] ? ContentKind.XLSX : ContentKind.OTHER;
    }

    private static ContentKind ofOpenDocument(Container container, String type) {
        boolean[] isEncrypted = {container.has("encrypted-package")};
        container.read(
                "META-INF/manifest.xml",
                MANIFEST,
                cursor -> cursor.children(
                        entry -> cursor.children(name -> isEncrypted[0] |= name.equals("manifest:encryption-data"))));
        if (isEncrypted[0]) {
            return ContentKind.ENCRYPTED;
        }
        if (container.hasAny(name -> isBelow(name, "Basic/") || isBelow(name, "Scripts/"))) {
            return ContentKind.HAS_MACROS;
        }
        return switch (type) {
            case "text", "text-template" -> ContentKind.ODT;
            case "spreadsheet", "spreadsheet-template" -> ContentKind.SPREADSHEET;
            default -> ContentKind.OTHER;
        };
    }

    private static boolean isBelow(String name, String folder) {
        return name.startsWith(folder) && !name.endsWith("/");
    }

    private static boolean isText(byte[] head) {
        if (TextDecoding.hasUtf16Mark(head)) {
            return true;
        }
        int control = 0;
        for (byte next : head) {
            boolean isControl = next >= 0 && next < 0x20 && (next < '\t' || next > '\r') && next != 0x1A;
            if (next == 0) {
                return false;
            }
            control += isControl ? 1 : 0;
        }
        return control <= MAX_CONTROL_CHARACTERS;
    }

    static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
