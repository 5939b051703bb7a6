package se.samhand.document.internal;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The container of Office 97–2003, which newer programs still use for documents with a password.
///
/// Its directory is searched for, not followed, so that a damaged one does no harm.
final class OldOffice {

    private static final byte[] MAGIC = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};

    /// Entries of the directory have this size and lie at multiples of it.
    private static final int ENTRY = 128;

    private static final int LENGTH_OF_NAME = 64;
    private static final int TYPE = 66;

    private static final Map<String, ContentKind> STREAMS = Map.of(
            "EncryptedPackage", ContentKind.ENCRYPTED,
            "\tDRMContent", ContentKind.ENCRYPTED,
            "\u0006DataSpaces", ContentKind.ENCRYPTED,
            "WordDocument", ContentKind.OLD_WORD,
            "Workbook", ContentKind.SPREADSHEET,
            "Book", ContentKind.SPREADSHEET);

    private OldOffice() {}

    static boolean isOne(byte[] head) {
        return Recognition.startsWith(head, MAGIC);
    }

    static ContentKind kind(Path file) throws IOException {
        Set<ContentKind> found = EnumSet.noneOf(ContentKind.class);
        byte[] buffer = new byte[512 * ENTRY];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.readNBytes(buffer, 0, buffer.length);
                    count > 0;
                    count = in.readNBytes(buffer, 0, buffer.length)) {
                for (int start = 0; start + ENTRY <= count; start += ENTRY) {
                    collect(buffer, start, found);
                }
            }
        }
        for (ContentKind kind :
                new ContentKind[] {ContentKind.ENCRYPTED, ContentKind.OLD_WORD, ContentKind.SPREADSHEET}) {
            if (found.contains(kind)) {
                return kind;
            }
        }
        return ContentKind.OTHER;
    }

    private static void collect(byte[] buffer, int start, Set<ContentKind> found) {
        int type = buffer[start + TYPE];
        int length = buffer[start + LENGTH_OF_NAME];
        if ((type == 1 || type == 2) && length > 2 && length <= LENGTH_OF_NAME) {
            String name = new String(Arrays.copyOfRange(buffer, start, start + length - 2), UTF_16LE);
            ContentKind kind = STREAMS.get(name);
            if (kind != null) {
                found.add(kind);
            }
        }
    }
}
