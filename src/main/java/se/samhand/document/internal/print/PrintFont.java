package se.samhand.document.internal.print;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The fonts that are printed with, tried in their order: Inter as on the screen, then one with more signs.
final class PrintFont {

    private static final int MEASURED = 0x2100;
    private static final int PER_EM = 1000;

    static final PrintFont INTER = inter("Inter", 400, "latin");
    static final PrintFont INTER_BOLD = inter("Inter", 600, "latin");

    private static final List<PrintFont> ALL = List.of(
            INTER,
            INTER_BOLD,
            inter("Inter more", 400, "latin-ext"),
            inter("Inter more", 600, "latin-ext"),
            new PrintFont("Liberation Sans", 400, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));

    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    private final String family;
    private final int weight;
    private final byte[] bytes;
    private final short[] advances = new short[MEASURED];

    private PrintFont(String family, int weight, String resource) {
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

    private static PrintFont inter(String family, int weight, String signs) {
        String file = "inter-%s-%d-normal.woff".formatted(signs, weight);
        return new PrintFont(family, weight, "/META-INF/resources/_static/inter/5.2.5/files/" + file);
    }

    static void addTo(PdfRendererBuilder builder) {
        for (PrintFont font : ALL) {
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
