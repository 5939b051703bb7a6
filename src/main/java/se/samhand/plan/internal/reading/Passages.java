package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;

/// Cuts the text of a cell into its passages: what a reader would count as one goal or one activity.
///
/// A paragraph or a bullet is a passage; a line that only goes on with the sentence above belongs to it.
final class Passages {

    /// @param isItem whether it had a bullet or a number
    record Passage(String text, boolean isItem) {

        boolean isEnded() {
            return ENDED.matcher(text).find();
        }

        /// Whether this can be the end of a sentence that began elsewhere.
        boolean goesOn() {
            return !isItem && !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
        }

        Passage with(String more) {
            return new Passage(joined(text, more), isItem);
        }
    }

    private static final Pattern ENDED = Pattern.compile("[.!?:;…][\"”»)]?$");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—•·*▪◦●‣□➢✓]|o(?=\\s\\p{Lu}))\\s*(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{1,2}[.)]\\s+(?=\\p{L})");
    private static final Pattern INLINE_BULLET = Pattern.compile("\\s+[•▪●‣➢]\\s+");
    private static final Pattern BROKEN = Pattern.compile("\\p{Ll}-$");
    private static final Pattern REST_OF_WORD = Pattern.compile("(?!(?:och|eller|samt|till)\\b)\\p{Ll}");
    private static final Set<String> LEADS_ON = Set.of(
            "och", "samt", "eller", "med", "i", "på", "för", "att", "av", "till", "som", "en", "ett", "den", "det",
            "de", "från", "om", "vid", "inom", "mellan", "genom", "hos", "kring", "mot", "utan", "under", "över",
            "t.ex.", "bl.a.", "ex.");

    private Passages() {}

    static List<Passage> of(Cell cell) {
        List<Passage> passages = new ArrayList<>();
        for (Block block : cell.content()) {
            switch (block) {
                case Paragraph paragraph -> add(passages, paragraph);
                case Table table -> add(passages, table);
            }
        }
        return withLists(withSubItems(passages));
    }

    private static void add(List<Passage> passages, Paragraph paragraph) {
        boolean isFirst = true;
        for (String line : INLINE_BULLET
                .matcher(Hyphens.undone(paragraph.text()))
                .replaceAll("\n• ")
                .split("\n")) {
            if (!line.isBlank()) {
                add(passages, line, isFirst && paragraph.isListItem());
                isFirst = false;
            }
        }
    }

    /// A table in a cell is one passage, a line for each of its rows.
    /// One with a single column only sets out paragraphs.
    private static void add(List<Passage> passages, Table table) {
        if (table.columnCount() == 1) {
            table.cells().forEach(cell -> passages.addAll(of(cell)));
            return;
        }
        String text = IntStream.rangeClosed(1, table.rowCount())
                .mapToObj(row -> table.row(row).stream()
                        .filter(cell -> !cell.isBlank())
                        .map(cell -> tidy(Hyphens.undone(cell.text()).replace("\n", " ")))
                        .collect(Collectors.joining(" – ")))
                .filter(row -> !row.isBlank())
                .collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            passages.add(new Passage(text, false));
        }
    }

    private static void add(List<Passage> passages, String line, boolean isListItem) {
        Matcher bullet = BULLET.matcher(line);
        boolean hasBullet = bullet.find();
        boolean hasNumber = NUMBER.matcher(line).find();
        String text = hasBullet ? line.substring(bullet.end()) : line;
        Passage passage = new Passage(tidy(text), isListItem || hasBullet || hasNumber);
        if (!passages.isEmpty() && continues(passages.getLast(), passage)) {
            passages.add(passages.removeLast().with(passage.text()));
        } else {
            passages.add(passage);
        }
    }

    private static boolean continues(Passage above, Passage passage) {
        if (passage.isItem() || above.isEnded()) {
            return false;
        }
        return (passage.goesOn() && !above.goesOn()) || leadsOn(above.text());
    }

    /// Whether a text breaks off in the middle of a sentence.
    static boolean leadsOn(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return text.endsWith(",") || text.endsWith("–") || LEADS_ON.contains(last);
    }

    /// A line that ends with a colon introduces the bullets below it: together they are one passage.
    private static List<Passage> withLists(List<Passage> passages) {
        List<Passage> merged = new ArrayList<>();
        boolean isInList = false;
        for (Passage passage : passages) {
            if (isInList && passage.isItem()) {
                Passage intro = merged.removeLast();
                merged.add(new Passage(intro.text() + "\n– " + passage.text(), false));
            } else {
                merged.add(passage);
                isInList = !passage.isItem() && passage.text().endsWith(":");
            }
        }
        return merged;
    }

    /// Where several bullets begin with a capital, those in small letters below one of them are parts of it.
    private static List<Passage> withSubItems(List<Passage> passages) {
        long capitals = passages.stream()
                .filter(passage -> passage.isItem() && beginsWith(passage, Character::isUpperCase))
                .count();
        if (capitals < 2) {
            return passages;
        }
        List<Passage> merged = new ArrayList<>();
        for (Passage passage : passages) {
            Passage above = merged.isEmpty() ? null : merged.getLast();
            boolean isPart = above != null
                    && above.isItem()
                    && passage.isItem()
                    && beginsWith(above, Character::isUpperCase)
                    && beginsWith(passage, Character::isLowerCase)
                    && !above.isEnded();
            if (above != null && isPart) {
                merged.removeLast();
                merged.add(new Passage(above.text() + "\n– " + passage.text(), true));
            } else {
                merged.add(passage);
            }
        }
        return merged;
    }

    private static boolean beginsWith(Passage passage, IntPredicate test) {
        return !passage.text().isEmpty() && test.test(passage.text().codePointAt(0));
    }

    static String joined(String text, String more) {
        boolean isBroken = text.endsWith("-")
                && BROKEN.matcher(text).find()
                && REST_OF_WORD.matcher(more).lookingAt();
        return isBroken ? text.substring(0, text.length() - 1) + more : text + " " + more;
    }

    static String tidy(String text) {
        return Blanks.singleInLines(text);
    }
}
