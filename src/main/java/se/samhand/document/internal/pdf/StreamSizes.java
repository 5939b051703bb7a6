package se.samhand.document.internal.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import se.samhand.document.internal.Budget;

/// Counts what the packed streams of a file expand to, before the library unpacks them into memory.
///
/// Pictures are left out: nobody unpacks them here.
final class StreamSizes {

    private static final byte[] STREAM = "stream".getBytes(ISO_8859_1);
    private static final int LONGEST_DICTIONARY = 2048;
    private static final int BUFFER = 64 * 1024;

    private final byte[] file;
    private final Budget budget;
    private final byte[] unpacked = new byte[BUFFER];

    private StreamSizes(byte[] file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    static void check(Path path, Budget budget) throws IOException {
        new StreamSizes(Files.readAllBytes(path), budget).check();
    }

    private void check() {
        byte[] bytes = file;
        int last = file.length - STREAM.length - 3;
        for (int i = 0; i < last; i++) {
            if (bytes[i] == 's' && isStream(bytes, i)) {
                int start = i + STREAM.length + (bytes[i + STREAM.length] == '\r' ? 1 : 0);
                start += bytes[start] == '\n' ? 1 : 0;
                if (isPacked(bytes, start) && !isPicture(bytes, i)) {
                    unpack(start);
                }
            }
        }
    }

    private static boolean isStream(byte[] bytes, int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        byte after = bytes[at + STREAM.length];
        return (after == '\r' || after == '\n') && (at == 0 || bytes[at - 1] != 'd');
    }

    private boolean isPacked(byte[] bytes, int start) {
        return start + 2 < file.length
                && (bytes[start] & 0x0F) == 8
                && (((bytes[start] & 0xFF) << 8) + (bytes[start + 1] & 0xFF)) % 31 == 0;
    }

    private static boolean isPicture(byte[] bytes, int at) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String before = new String(bytes, from, at - from, ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Image") && !dictionary.contains("/ObjStm") && !dictionary.contains("/XRef");
    }

    private void unpack(int start) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, start, file.length - start);
            int count = inflater.inflate(unpacked);
            while (count > 0) {
                budget.spendBytes(count);
                budget.checkTime();
                count = inflater.inflate(unpacked);
            }
        } catch (DataFormatException e) {
            // No packed stream after all, or a damaged one, which the library refuses or mends.
            budget.tick();
        } finally {
            inflater.end();
        }
    }
}
