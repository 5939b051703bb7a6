package se.samhand.document.internal;

import java.util.Map;

/// Characters of Word's symbol fonts, which live in the private range F000–F0FF, as ordinary ones.
final class WordSymbol {

    private static final Map<Integer, String> KNOWN = Map.ofEntries(
            Map.entry(0xFC, "✓"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFE, "☑"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xA8, "☐"),
            Map.entry(0x6F, "☐"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE8, "→"),
            Map.entry(0xAE, "→"),
            Map.entry(0x2D, "-"));

    private WordSymbol() {}

    /// @param code hexadecimal, as `w:sym` gives it
    static String text(String code) {
        boolean isHexadecimal = code.length() == 4 && code.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        if (!isHexadecimal) {
            return "";
        }
        int point = Integer.parseInt(code, 16);
        boolean isOfSymbolFont = point < 0x100 || (point & 0xFF00) == 0xF000;
        return isOfSymbolFont ? KNOWN.getOrDefault(point & 0xFF, "•") : String.valueOf((char) point);
    }
}
