package se.samhand.document.internal.print;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The fonts that are printed with, tried in their order: Inter as on the screen, then one with more signs.
enum PrintFont {
    INTER("Inter", 400, "/META-INF/resources/_static/inter/5.2.5/files/inter-latin-400-normal.woff"),
    INTER_BOLD("Inter", 600, "/META-INF/resources/_static/inter/5.2.5/files/inter-latin-600-normal.woff"),
    INTER_MORE("Inter more", 400, "/META-INF/resources/_static/inter/5.2.5/files/inter-latin-ext-400-normal.woff"),
    INTER_MORE_BOLD("Inter more", 600, "/META-INF/resources/_static/inter/5.2.5/files/inter-latin-ext-600-normal.woff"),
    LIBERATION("Liberation Sans", 400, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();
    private static final int MEASURED = 0x2100;
    private static final int PER_EM = 1000;

    private final String family;
    private final int weight;
    private final byte[] bytes;
    private final short[] advances = new short[MEASURED];

    PrintFont(String family, int weight, String resource) {
        this.family = family;
        this.weight = weight;
        try (InputStream in = PrintFont.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Font is missing: " + resource);
            }
            byte[] file = in.readAllBytes();
            this.bytes = resource.endsWith(".woff") ? Woff.unpack(file) : file;
            measure();
        } catch (IOException e) {
            throw new UncheckedIOException("Font cannot be read: " + resource, e);
        }
    }

    static void addTo(PdfRendererBuilder builder) {
        for (PrintFont font : values()) {
            builder.useFont(
                    () -> new ByteArrayInputStream(font.bytes), font.family, font.weight, FontStyle.NORMAL, true);
        }
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, METRICS);
    }

    /// How wide a text is, in parts of its size.
    double width(CharSequence text) {
        return text.chars().map(this::advance).sum() / (double) PER_EM;
    }

    /// Signs that the font does not have are taken to be as wide as wide letters are.
    private int advance(int character) {
        return character < MEASURED && advances[character] > 0 ? advances[character] : PER_EM;
    }

    private void measure() throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int character = 0; character < MEASURED; character++) {
                int glyph = glyphs.getGlyphId(character);
                advances[character] =
                        glyph == 0 ? 0 : (short) (font.getAdvanceWidth(glyph) * PER_EM / font.getUnitsPerEm());
            }
        }
    }
}
