package se.samhand.plan.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samhand.ui.Alignment;

/// Brings together what two people made of one text, word by word.
///
/// Words that only one of them changed are taken from that one; where both changed the same words, both stand.
public final class TextMerge {

    /// Who made a stretch what it is.
    public enum By {
        /// It is as it was, or both made the same of it.
        NOBODY,
        /// The one who saved first.
        THEM,
        /// The one who saves now.
        ME,
        /// Each something else: the person chooses.
        BOTH
    }

    /// A stretch of the text.
    ///
    /// @param before what stood there
    /// @param theirs what they made of it
    /// @param mine what I made of it
    public record Piece(By by, String before, String theirs, String mine) {

        /// What is proposed to stand there.
        String proposed() {
            return switch (by) {
                case NOBODY, ME -> mine;
                case THEM -> theirs;
                case BOTH -> join(theirs, mine);
            };
        }
    }

    private record Word(String text, String gap) {}

    /// Words that one of them changed: where in the old text, and what there is instead in the new one.
    private record Hunk(int from, int to, int newFrom, int newTo) {

        static List<Hunk> of(int[] twins, int newSize) {
            List<Hunk> hunks = new ArrayList<>();
            int from = 0;
            int newFrom = 0;
            for (int i = 0; i <= twins.length; i++) {
                if (i == twins.length || twins[i] != Alignment.NONE) {
                    int newTo = i == twins.length ? newSize : twins[i];
                    if (i > from || newTo > newFrom) {
                        hunks.add(new Hunk(from, i, newFrom, newTo));
                    }
                    from = i + 1;
                    newFrom = newTo + 1;
                }
            }
            return hunks;
        }

        /// What is put in touches what stands on either side of it.
        boolean touches(int otherFrom, int otherTo) {
            boolean isBetweenWords = from == to || otherFrom == otherTo;
            return isBetweenWords ? from <= otherTo && otherFrom <= to : from < otherTo && otherFrom < to;
        }
    }

    private static final Pattern WORD = Pattern.compile("(\\S+)(\\s*)");

    private final List<Word> before;
    private final List<Word> theirs;
    private final List<Word> mine;
    private final List<Piece> pieces = new ArrayList<>();

    private TextMerge(String before, String theirs, String mine) {
        this.before = words(before);
        this.theirs = words(theirs);
        this.mine = words(mine);
    }

    static List<Piece> of(String before, String theirs, String mine) {
        TextMerge merge = new TextMerge(before, theirs, mine);
        merge.merge();
        return List.copyOf(merge.pieces);
    }

    /// The text with all of it.
    static String proposed(List<Piece> pieces) {
        String text = "";
        for (Piece piece : pieces) {
            text = join(text, piece.proposed());
        }
        return text.strip();
    }

    /// Changes that touch the same words are one stretch; the words between stretches are kept.
    private void merge() {
        int[] inTheirs = Alignment.of(texts(before), texts(theirs));
        int[] inMine = Alignment.of(texts(before), texts(mine));
        List<Hunk> them = Hunk.of(inTheirs, theirs.size());
        List<Hunk> me = Hunk.of(inMine, mine.size());
        int told = 0;
        while (!them.isEmpty() || !me.isEmpty()) {
            Hunk first = me.isEmpty()
                            || (!them.isEmpty()
                                    && them.getFirst().from() <= me.getFirst().from())
                    ? them.getFirst()
                    : me.getFirst();
            int from = first.from();
            int to = first.to();
            List<Hunk> ofThem = new ArrayList<>();
            List<Hunk> ofMe = new ArrayList<>();
            boolean grows = true;
            while (grows) {
                int last = to;
                to = Math.max(take(them, from, to, ofThem), to);
                to = Math.max(take(me, from, to, ofMe), to);
                grows = to > last || (ofThem.isEmpty() && ofMe.isEmpty());
            }
            keep(told, from, inTheirs, inMine);
            List<Word> was = before.subList(from, to);
            add(
                    was,
                    ofThem.isEmpty() ? was : slice(theirs, ofThem, from, to),
                    ofMe.isEmpty() ? was : slice(mine, ofMe, from, to));
            told = to;
        }
        keep(told, before.size(), inTheirs, inMine);
    }

    /// Takes the hunks that touch a stretch, and tells how far they reach.
    private static int take(List<Hunk> hunks, int from, int to, List<Hunk> taken) {
        int reach = to;
        while (!hunks.isEmpty() && hunks.getFirst().touches(from, reach)) {
            Hunk hunk = hunks.removeFirst();
            taken.add(hunk);
            reach = Math.max(reach, hunk.to());
        }
        return reach;
    }

    private static List<Word> slice(List<Word> words, List<Hunk> hunks, int from, int to) {
        int start = hunks.getFirst().newFrom() - (hunks.getFirst().from() - from);
        int end = hunks.getLast().newTo() + (to - hunks.getLast().to());
        return words.subList(start, end);
    }

    private void keep(int from, int to, int[] inTheirs, int[] inMine) {
        for (int i = from; i < to; i++) {
            keep(before.get(i), theirs.get(inTheirs[i]), mine.get(inMine[i]));
        }
    }

    private void keep(Word was, Word them, Word me) {
        String gap = them.gap().equals(was.gap()) ? me.gap() : them.gap();
        String text = was.text() + gap;
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.by() == By.NOBODY) {
            pieces.removeLast();
            text = join(last.mine(), text);
        }
        pieces.add(new Piece(By.NOBODY, text, text, text));
    }

    private void add(List<Word> was, List<Word> them, List<Word> me) {
        if (was.isEmpty() && them.isEmpty() && me.isEmpty()) {
            return;
        }
        By by;
        if (texts(them).equals(texts(me))) {
            by = By.NOBODY;
        } else if (texts(was).equals(texts(them))) {
            by = By.ME;
        } else if (texts(was).equals(texts(me))) {
            by = By.THEM;
        } else {
            by = By.BOTH;
        }
        pieces.add(new Piece(by, text(was), text(them), text(me)));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text.strip());
        while (found.find()) {
            words.add(new Word(found.group(1), found.group(2)));
        }
        return words;
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    private static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.text()).append(word.gap()));
        return text.toString();
    }

    /// The last word of a text has nothing after it, but may come to stand in the middle.
    private static String join(String first, String second) {
        boolean needsGap =
                !first.isEmpty() && !second.isEmpty() && !Character.isWhitespace(first.charAt(first.length() - 1));
        return first + (needsGap ? " " : "") + second;
    }
}
