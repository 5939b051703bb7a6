package se.samhand.document.internal.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samhand.document.internal.pdf.PdfTable.PdfCell;

/// The words of a file, by which hyphens at the ends of lines are understood.
final class Vocabulary {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+");
    private static final Pattern BEFORE_HYPHEN = Pattern.compile("([\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+)-$");
    private static final Pattern AFTER_HYPHEN = Pattern.compile("^[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+");
    private static final Pattern AND = Pattern.compile("^(?:och|eller|samt|respektive|till|and|or)\\b");
    private static final Pattern BULLET = Pattern.compile("^(?:[\uE000-\uF8FF]|o(?= ))\\s*");
    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}]+$");
    private static final float WIDEST_LETTER = 0.9f;
    private static final int MOST_WORDS = 200_000;

    private final Set<String> words = new HashSet<>();

    /// Notes the words that stand within lines.
    void learn(PdfBlock block) {
        switch (block) {
            case PdfParagraph paragraph -> paragraph.lines().forEach(line -> learn(line.text()));
            case PdfTable table -> table.cells().stream().map(PdfCell::content).forEach(content -> content.forEach(this::learn));
        }
    }

    private void learn(String line) {
        if (words.size() < MOST_WORDS) {
            Matcher matcher = WORD.matcher(line.toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                if (!isAtHyphen(line, matcher.end())) {
                    words.add(matcher.group());
                }
            }
        }
    }

    private static boolean isAtHyphen(String line, int end) {
        return end < line.length() && line.charAt(end) == '-';
    }

    /// The text of a paragraph without the breaks of its lines.
    String joined(PdfParagraph paragraph) {
        List<TextLine> lines = paragraph.lines();
        StringBuilder text = new StringBuilder(lines.getFirst().text());
        if (ParagraphFinder.startsWithBullet(lines.getFirst())) {
            String withBullet = BULLET.matcher(text).replaceFirst("• ");
            text.replace(0, text.length(), withBullet.replaceFirst("^([•·∙●○◦▪▫■□‣⁃➢►✓✔➔→])\\s*", "• "));
        }
        for (int i = 1; i < lines.size(); i++) {
            append(text, lines.get(i).text(), isWithinWord(paragraph, lines.get(i - 1), lines.get(i)));
        }
        return text.toString();
    }

    /// A word that is wider than its column is broken anywhere.
    private boolean isWithinWord(PdfParagraph paragraph, TextLine above, TextLine line) {
        List<Word> words = above.words();
        boolean isWide = words.size() == 1 || (words.size() == 2 && ParagraphFinder.startsWithBullet(above));
        String first = words.getLast().text();
        String second = line.words().getFirst().text();
        boolean isLetter = Character.isLetter(first.codePointBefore(first.length()));
        boolean goesOn = Character.isLowerCase(second.codePointAt(0)) || ".,;:)".indexOf(second.charAt(0)) >= 0;
        if (!isWide || !isLetter || !goesOn || paragraph.room(above) > WIDEST_LETTER * above.size()) {
            return false;
        }
        return paragraph.hasSpaces()
                ? !above.endsWithSpace()
                : this.words.contains((first + WORD_END.matcher(second).replaceFirst("")).toLowerCase(Locale.ROOT));
    }

    private void append(StringBuilder text, String next, boolean isWithinWord) {
        if (text.isEmpty() || next.isEmpty() || isWithinWord) {
            text.append(next);
            return;
        }
        char end = text.charAt(text.length() - 1);
        char beforeEnd = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
        if (end == SOFT_HYPHEN) {
            text.setLength(text.length() - 1);
        } else if (end == '-' && !Character.isWhitespace(beforeEnd)) {
            afterHyphen(text, next);
        } else if (!(isGlue(end) && Character.isLetterOrDigit(beforeEnd))) {
            text.append(' ');
        }
        text.append(next);
    }

    /// After these, without a space before them, a line may be broken within a word or a span of years.
    private static boolean isGlue(char end) {
        return end == '/' || end == '–';
    }

    private void afterHyphen(StringBuilder text, String next) {
        Matcher before = BEFORE_HYPHEN.matcher(text);
        Matcher after = AFTER_HYPHEN.matcher(next);
        if (AND.matcher(next).find()) {
            text.append(' ');
        } else if (before.find() && after.find()) {
            String first = before.group(1);
            String second = after.group();
            boolean isHyphenKnown = words.contains((first + "-" + second).toLowerCase(Locale.ROOT));
            boolean isWordKnown = words.contains((first + second).toLowerCase(Locale.ROOT));
            boolean isBroken = Character.isLowerCase(second.codePointAt(0)) && !isAbbreviation(first);
            if (isWordKnown ? !isHyphenKnown || isBroken : isBroken && !isHyphenKnown) {
                text.setLength(text.length() - 1);
            }
        }
    }

    private static boolean isAbbreviation(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        return last.length() == 1
                || last.chars().anyMatch(Character::isDigit)
                || last.chars().filter(Character::isUpperCase).count() > 1;
    }
}
