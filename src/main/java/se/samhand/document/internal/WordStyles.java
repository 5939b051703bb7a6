package se.samhand.document.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.samhand.document.Refusal;

/// What the style sheet of a Word file says about headings and lists.
final class WordStyles {

    private static final int MAX_STYLES = 10_000;
    private static final int LONGEST_INHERITANCE = 20;
    private static final int UNSAID = -1;
    private static final Pattern HEADING = Pattern.compile("(heading|rubrik) [1-9]");

    private final Map<String, Style> styles = new HashMap<>();

    /// Reads `styles.xml`, the cursor standing on its root.
    void read(XmlCursor cursor) {
        cursor.children(name -> {
            if (name.equals("w:style")) {
                readStyle(cursor);
            }
        });
    }

    /// Heading level of a paragraph of the style, 0 for body text.
    int level(String id) {
        Style style = find(id);
        for (int i = 0; i < LONGEST_INHERITANCE; i++) {
            if (style.level != UNSAID) {
                return style.level;
            }
            style = find(style.basedOn);
        }
        return 0;
    }

    boolean isListItem(String id) {
        Style style = find(id);
        for (int i = 0; i < LONGEST_INHERITANCE; i++) {
            if (style.list != UNSAID) {
                return style.list == 1;
            }
            style = find(style.basedOn);
        }
        return false;
    }

    /// Level that `w:outlineLvl`, on which the cursor stands, means: it counts from 0, and 9 is body text.
    static int levelOfOutline(XmlCursor cursor) {
        int outline = cursor.number("val", 9, 0, 9);
        return outline == 9 ? 0 : outline + 1;
    }

    private Style find(String id) {
        return styles.getOrDefault(id, Style.NONE);
    }

    private void readStyle(XmlCursor cursor) {
        Style style = new Style();
        String id = cursor.attribute("styleId", "");
        cursor.children(name -> {
            switch (name) {
                case "w:name" -> style.levelByName(cursor.attribute("val", ""));
                case "w:basedOn" -> style.basedOn = cursor.attribute("val", "");
                case "w:pPr" -> readParagraphProperties(cursor, style);
                default -> {}
            }
        });
        styles.put(id, style);
        if (styles.size() > MAX_STYLES) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        }
    }

    private static void readParagraphProperties(XmlCursor cursor, Style style) {
        cursor.children(name -> {
            switch (name) {
                case "w:outlineLvl" -> style.level = levelOfOutline(cursor);
                case "w:numPr" -> {
                    style.list = 1;
                    cursor.children(property -> {
                        if (property.equals("w:numId")
                                && cursor.attribute("val", "").equals("0")) {
                            style.list = 0;
                        }
                    });
                }
                default -> {}
            }
        });
    }

    private static final class Style {

        private static final Style NONE = new Style();

        private String basedOn = "";
        private int level = UNSAID;
        private int list = UNSAID;

        /// Word writes the English names of its own styles whatever the language of the program; other programs do not.
        void levelByName(String name) {
            String plain = name.toLowerCase(Locale.ROOT).strip();
            if (plain.equals("title")) {
                level = 1;
            } else if (HEADING.matcher(plain).matches()) {
                level = plain.charAt(plain.length() - 1) - '0';
            }
        }
    }
}
