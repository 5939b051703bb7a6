package se.samhand.document.internal.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks a web font (WOFF 1.0 of the W3C) into the TrueType font that it was made of.
final class Woff {

    private static final int SIGNATURE = 0x774F4646;
    /// GSUB and GPOS: other shapes for some signs beside others.
    ///
    /// PDFBox tries them on every word, which takes more time than all else, and text is found worse with them.
    private static final Set<Integer> UNUSED = Set.of(0x47535542, 0x47504F53);

    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int FONT_HEADER = 12;
    private static final int FONT_ENTRY = 16;

    private final ByteBuffer packed;

    private Woff(byte[] packed) {
        this.packed = ByteBuffer.wrap(packed);
    }

    static byte[] unpack(byte[] packed) throws IOException {
        return new Woff(packed).font();
    }

    private byte[] font() throws IOException {
        if (packed.getInt(0) != SIGNATURE) {
            throw new IOException("Not a web font of the first kind");
        }
        int[] entries = IntStream.range(0, packed.getShort(12))
                .map(table -> HEADER + table * ENTRY)
                .filter(entry -> !UNUSED.contains(packed.getInt(entry)))
                .toArray();
        int place = FONT_HEADER + entries.length * FONT_ENTRY;
        ByteBuffer font = ByteBuffer.allocate(place
                + IntStream.of(entries)
                        .map(entry -> padded(packed.getInt(entry + 12)))
                        .sum());
        header(font, entries.length);
        for (int entry : entries) {
            byte[] content = content(entry);
            font.putInt(packed.getInt(entry));
            font.putInt(packed.getInt(entry + 16));
            font.putInt(place);
            font.putInt(content.length);
            font.put(place, content);
            place += padded(content.length);
        }
        return font.array();
    }

    private void header(ByteBuffer font, int tables) {
        int power = Integer.highestOneBit(tables);
        font.putInt(packed.getInt(4));
        font.putShort((short) tables);
        font.putShort((short) (power * FONT_ENTRY));
        font.putShort((short) Integer.numberOfTrailingZeros(power));
        font.putShort((short) ((tables - power) * FONT_ENTRY));
    }

    private byte[] content(int entry) throws IOException {
        byte[] raw = new byte[packed.getInt(entry + 8)];
        packed.get(packed.getInt(entry + 4), raw);
        byte[] content = new byte[packed.getInt(entry + 12)];
        if (raw.length == content.length) {
            return raw;
        }
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(raw);
            if (inflater.inflate(content) != content.length) {
                throw new IOException("A table of the web font is too short");
            }
        } catch (DataFormatException e) {
            throw new IOException("A table of the web font is damaged", e);
        }
        return content;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
