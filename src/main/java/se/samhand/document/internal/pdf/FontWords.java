package se.samhand.document.internal.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/// What the signs of the fonts of a file mean.
final class FontWords {

    private static final class Known {
        private final Map<Integer, String> texts = new HashMap<>();
        private final boolean isBold;

        Known(PDFont font) {
            String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
            isBold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        }
    }

    private final Map<PDFont, Known> fonts = new HashMap<>();
    private @Nullable PDFont lastFont;
    private @Nullable Known last;

    /// Null when nobody can know.
    @Nullable
    String text(PDFont font, int code) {
        Known known = known(font);
        String text = known.texts.get(code);
        if (text == null) {
            text = find(font, code);
            known.texts.put(code, text);
        }
        return text.equals("\uFFFD") ? null : text;
    }

    boolean isBold(PDFont font) {
        return known(font).isBold;
    }

    private Known known(PDFont font) {
        Known known = last;
        if (known == null || !font.equals(lastFont)) {
            known = fonts.computeIfAbsent(font, Known::new);
            last = known;
            lastFont = font;
        }
        return known;
    }

    private static String find(PDFont font, int code) {
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null) {
            return font instanceof PDSimpleFont && code > 0 ? String.valueOf((char) code) : "\uFFFD";
        }
        return withoutLigatures(text);
    }

    /// Letters that are drawn as one sign, and full-width forms, are written out.
    private static String withoutLigatures(String text) {
        boolean isPresentation = text.chars().anyMatch(letter -> letter >= '\uFB00' && letter <= '\uFB4F');
        return isPresentation ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }
}
