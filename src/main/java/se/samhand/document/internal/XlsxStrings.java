package se.samhand.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts of a workbook that cells refer to by number.
record XlsxStrings(List<String> texts) {

    /// How characters are written that XML cannot hold.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static XlsxStrings of(Container container, XlsxBook book, Budget budget) {
        List<String> texts = new ArrayList<>();
        container.read(
                book.parts().getOrDefault("sharedStrings", "xl/sharedStrings.xml"),
                XlsxReader.PREFIXES,
                cursor -> cursor.children(name -> {
                    if (name.equals("x:si")) {
                        budget.spendParagraph();
                        texts.add(text(cursor, budget));
                    }
                }));
        return new XlsxStrings(texts);
    }

    String at(String number) {
        boolean isNumber = number.length() < 10
                && !number.isEmpty()
                && number.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        int index = isNumber ? Integer.parseInt(number) : -1;
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    /// The runs of a text together; how to pronounce it is left out.
    static String text(XmlCursor cursor, Budget budget) {
        StringBuilder text = new StringBuilder();
        cursor.children(name -> {
            switch (name) {
                case "x:t" -> append(cursor, text, budget);
                case "x:r" ->
                    cursor.children(part -> {
                        if (part.equals("x:t")) {
                            append(cursor, text, budget);
                        }
                    });
                default -> {}
            }
        });
        return unescaped(text.toString());
    }

    static void append(XmlCursor cursor, StringBuilder text, Budget budget) {
        cursor.text(piece -> {
            budget.spendCharacters(piece.length());
            text.append(piece);
        });
    }

    static String unescaped(String text) {
        String plain = text;
        if (text.contains("_x")) {
            plain = ESCAPED.matcher(text)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        }
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
