package se.samhand.plan.internal.reading;

import java.util.Set;
import java.util.regex.Pattern;
import se.samhand.plan.ReadPlan.Source;

/// A line of a plan that is written as a list: a heading, a paragraph or a bullet.
///
/// @param level of a heading, 0 for other text
/// @param isAfterBlank whether an empty line stands above it
record ListLine(String text, int level, boolean isItem, boolean isAfterBlank, Source source) {

    private static final int WORDS_OF_HEADING = 10;
    private static final int LETTERS_OF_HEADING = 90;
    private static final Pattern ENDED = Pattern.compile("[.,;:!…]$");
    private static final Pattern SENTENCE_ENDED = Pattern.compile("[.!?:…][\"”»)]?$");
    private static final Pattern LABELLED = Pattern.compile("^\\p{L}[\\p{L} /-]{1,40}:\\s.*");

    /// Chapters of any document, which are about the plan and not in it.
    private static final Set<String> OF_CHAPTERS = Set.of(
            "inledning",
            "bakgrund",
            "syfte",
            "mål",
            "uppföljning",
            "utvärdering",
            "innehåll",
            "innehållsförteckning",
            "sammanfattning",
            "bilaga",
            "bilagor",
            "ordlista",
            "begrepp",
            "definitioner",
            "organisation",
            "arbetsgång",
            "läsanvisning",
            "revidering",
            "kontakt",
            "kontaktuppgifter",
            "referenser",
            "källor",
            "nuläge",
            "nulägesbild",
            "lägesbild",
            "förord",
            "avgränsning",
            "avgränsningar",
            "styrdokument",
            "ansvar",
            "tidplan",
            "planen",
            "arbetet",
            "ekonomi");

    ListLine(String text, int level, boolean isItem, boolean isAfterBlank, Source source) {
        this.text = text.strip();
        this.level = level;
        this.isItem = isItem;
        this.isAfterBlank = isAfterBlank;
        this.source = source;
    }

    boolean isHeading() {
        return level > 0;
    }

    ListLine at(int otherLevel) {
        return new ListLine(text, otherLevel, isItem, isAfterBlank, source);
    }

    ListLine with(String more) {
        boolean isCutWord = text.matches("(?s).*\\p{L}-$") && !more.matches("(?s)(?:och|eller|samt|till)\\b.*");
        String joined = isCutWord ? Hyphens.undone(text + "\n" + more).replace("\n", "") : text + " " + more;
        return new ListLine(joined, level, isItem, isAfterBlank, source);
    }

    boolean beginsSmall() {
        return !isItem && Character.isLowerCase(text.codePointAt(0));
    }

    boolean endsSentence() {
        return SENTENCE_ENDED.matcher(text).find();
    }

    /// Whether it looks like a heading, though nothing marks it as one.
    boolean looksLikeHeading() {
        return level == 0
                && !isItem
                && text.length() <= LETTERS_OF_HEADING
                && Wording.of(text).words().size() <= WORDS_OF_HEADING
                && text.chars().anyMatch(Character::isLetter)
                && !Character.isLowerCase(text.codePointAt(0))
                && !ENDED.matcher(text).find()
                && !LABELLED.matcher(text).matches()
                && !Passages.leadsOn(text);
    }

    /// Whether it is the heading of a chapter that any document can have.
    boolean isChapter() {
        return isHeading()
                && Wording.of(text.replaceFirst("^[\\d.]+\\s+", "")).weighty().stream()
                        .allMatch(OF_CHAPTERS::contains);
    }

    /// The heading without its number.
    String name() {
        return text.replaceFirst("^\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+(?=\\p{L})", "");
    }
}
