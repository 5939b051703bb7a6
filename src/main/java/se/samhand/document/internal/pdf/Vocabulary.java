package se.samhand.document.internal.pdf;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samhand.document.internal.pdf.PdfTable.PdfCell;

/// The words of a file, by which hyphens at the ends of lines are understood.
final class Vocabulary {

    /// @param isGuessed whether a reader would doubt where its words begin and end
    record Joined(String text, boolean isGuessed) {}

    private static final char SOFT_HYPHEN = '\u00AD';

    /// As browsers draw the soft one.
    private static final char DRAWN_SOFT_HYPHEN = '\u2010';

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+");
    private static final Pattern BEFORE_HYPHEN = Pattern.compile("([\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+)-$");
    private static final Pattern AFTER_HYPHEN = Pattern.compile("^[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+");
    private static final Pattern AND = Pattern.compile("^(?:och|eller|samt|respektive|till|and|or)\\b");
    private static final Pattern BULLET = Pattern.compile("^(?:[\uE000-\uF8FF]|o(?= ))\\s*");
    private static final int SEVERAL = 3;
    private static final int MOST_WORDS = 200_000;

    private final boolean isFromBrowser;
    private final TreeSet<String> words = new TreeSet<>();
    private final TreeSet<String> backwards = new TreeSet<>();
    private int cutWords;

    /// @param isFromBrowser whether a browser made the file; it breaks words at their own hyphens only
    Vocabulary(boolean isFromBrowser) {
        this.isFromBrowser = isFromBrowser;
    }

    /// Notes the words that stand within lines.
    void learn(PdfBlock block) {
        switch (block) {
            case PdfParagraph paragraph -> learn(paragraph.lines());
            case PdfTable table ->
                table.cells().stream().map(PdfCell::content).forEach(content -> content.forEach(this::learn));
        }
    }

    /// Notes the words that are broken, where nobody doubts it.
    void learnBroken(PdfBlock block) {
        switch (block) {
            case PdfParagraph paragraph -> learnBroken(paragraph);
            case PdfTable table ->
                table.cells().stream().map(PdfCell::content).forEach(content -> content.forEach(this::learnBroken));
        }
    }

    private void learnBroken(PdfParagraph paragraph) {
        List<TextLine> lines = paragraph.lines();
        String word = "";
        for (int i = 1; i < lines.size(); i++) {
            BrokenWord.Verdict verdict = BrokenWord.of(lines.get(i - 1), lines.get(i), paragraph, this);
            List<Word> own = lines.get(i).words();
            boolean isWithin = verdict.isWithinWord() && verdict.isSure();
            if (isWithin) {
                cutWords++;
                word = (word.isEmpty() ? lines.get(i - 1).words().getLast().text() : word)
                        + own.getFirst().text();
            }
            if (!isWithin || own.size() > 1) {
                learn(word);
                word = "";
            }
        }
        learn(word);
    }

    /// What stands at the break of a line may be a part of a word.
    private void learn(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            int from = i == 0 ? 0 : text.indexOf(' ');
            int to = i == lines.size() - 1 ? text.length() : text.lastIndexOf(' ');
            if (from >= 0 && to > from) {
                learn(text.substring(from, to));
            }
        }
    }

    private void learn(String line) {
        if (words.size() < MOST_WORDS) {
            Matcher matcher = WORD.matcher(line.toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                if (!isAtHyphen(line, matcher.end())) {
                    words.add(matcher.group());
                    backwards.add(backwards(matcher.group()));
                }
            }
        }
    }

    private static boolean isAtHyphen(String line, int end) {
        return end < line.length() && line.charAt(end) == '-';
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /// Whether the program that made the file cuts words that are too wide.
    boolean hasCutWords() {
        return cutWords > 0;
    }

    /// Whether a word of the file is this, or begins with it.
    boolean beginsWord(String part) {
        String longer = words.ceiling(part);
        return longer != null && longer.startsWith(part);
    }

    /// Whether a longer word of the file ends like this.
    boolean isEndOfWord(String part) {
        String end = backwards(part);
        String longer = backwards.higher(end);
        return longer != null && longer.startsWith(end);
    }

    private static String backwards(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    /// The text of a paragraph without the breaks of its lines.
    Joined joined(PdfParagraph paragraph) {
        List<TextLine> lines = paragraph.lines();
        StringBuilder text = new StringBuilder(lines.getFirst().text());
        if (Markers.startWithBullet(lines.getFirst())) {
            String withBullet = BULLET.matcher(text).replaceFirst("• ");
            text.replace(0, text.length(), withBullet.replaceFirst("^([•·∙●○◦▪▫■□‣⁃➢►✓✔➔→])\\s*", "• "));
        }
        boolean isGuessed = false;
        for (int i = 1; i < lines.size(); i++) {
            BrokenWord.Verdict verdict = BrokenWord.of(lines.get(i - 1), lines.get(i), paragraph, this);
            isGuessed |= !verdict.isSure();
            append(text, lines.get(i).text(), verdict.isWithinWord());
        }
        return new Joined(text.toString(), isGuessed);
    }

    private void append(StringBuilder text, String next, boolean isWithinWord) {
        if (text.isEmpty() || next.isEmpty() || isWithinWord) {
            text.append(next);
            return;
        }
        char end = text.charAt(text.length() - 1);
        char beforeEnd = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
        if (end == SOFT_HYPHEN || end == DRAWN_SOFT_HYPHEN) {
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
        } else if (!isFromBrowser && before.find() && after.find()) {
            String first = before.group(1);
            String second = after.group();
            boolean isHyphenKnown = words.contains((first + "-" + second).toLowerCase(Locale.ROOT));
            boolean isWordKnown = words.contains((first + second).toLowerCase(Locale.ROOT));
            boolean isBroken = !isWhole(first)
                    && second.length() > 2
                    && Character.isLowerCase(second.codePointAt(0))
                    && !isAbbreviation(first);
            if (isWordKnown ? !isHyphenKnown || isBroken : isBroken && !isHyphenKnown) {
                text.setLength(text.length() - 1);
            }
        }
    }

    /// Whether a hyphen after these letters was typed: a program that sets hyphens itself would not cut words anywhere.
    private boolean isWhole(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return cutWords >= SEVERAL && (WordShape.isFunctionWord(small) || words.contains(small));
    }

    private static boolean isAbbreviation(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        return last.length() == 1
                || last.chars().anyMatch(Character::isDigit)
                || last.chars().filter(Character::isUpperCase).count() > 1;
    }
}
