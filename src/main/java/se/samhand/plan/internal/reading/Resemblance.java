package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much a text resembles each of a number of names, by its letters or by its weighty words.
///
/// Only names that share a telling word with the text are like it: one that few subjects have in their names.
/// Made for the reading of one document: each of its words is held against those of the names but once.
final class Resemblance {

    private static final double SAME_STEM = 0.5;
    private static final int LONG_START = 7;
    private static final double BY_WORDS = 0.95;
    private static final double LEAST = 0.55;

    /// A name that a text is like, by its place, and how much, from 0 to 1.
    record Like(int name, double likeness) {}

    /// A word of the names that a word of a text is like, by its place.
    private record LikeWord(int word, double likeness) {}

    private final NameWords names;
    private final Map<String, List<LikeWord>> alike = new HashMap<>();

    Resemblance(NameWords names) {
        this.names = names;
    }

    /// The names that a text is like; none when it shares no telling word with any.
    List<Like> of(Wording text) {
        List<List<LikeWord>> words = new ArrayList<>();
        Set<Integer> candidates = new LinkedHashSet<>();
        boolean isTelling = false;
        for (String word : text.weighty()) {
            List<LikeWord> found = alike.computeIfAbsent(word, this::wordsLike);
            words.add(found);
            for (LikeWord like : found) {
                isTelling |= names.isTelling(like.word());
                candidates.addAll(names.namesWith(like.word()));
            }
        }
        if (!isTelling) {
            return List.of();
        }
        Spelling spelling = Spelling.of(text.text());
        List<Like> likes = new ArrayList<>();
        candidates.forEach(name -> likes.add(new Like(name, likeness(spelling, words, name))));
        return likes;
    }

    private List<LikeWord> wordsLike(String word) {
        Spelling own = Spelling.of(word);
        List<LikeWord> found = new ArrayList<>();
        for (int i = 0; i < names.words().size(); i++) {
            Spelling other = names.words().get(i);
            double likeness = own.likeness(other, NameWords.SAME_WORD);
            if (likeness > 0) {
                found.add(new LikeWord(i, likeness));
            } else if (shareStart(word, other.text())) {
                found.add(new LikeWord(i, SAME_STEM));
            }
        }
        return found.isEmpty() ? List.of() : found;
    }

    private static boolean shareStart(String word, String other) {
        return word.length() >= LONG_START && word.regionMatches(0, other, 0, LONG_START);
    }

    private double likeness(Spelling text, List<List<LikeWord>> words, int name) {
        if (text.text().equals(names.spelling(name).text())) {
            return 1;
        }
        double shared = 0;
        boolean isTelling = false;
        for (List<LikeWord> found : words) {
            double best = 0;
            for (LikeWord like : found) {
                if (names.holds(name, like.word())) {
                    isTelling |= names.isTelling(like.word());
                    best = Math.max(best, like.likeness());
                }
            }
            shared += best;
        }
        if (!isTelling) {
            return 0;
        }
        double overlap = BY_WORDS * 2 * Math.min(shared, names.length(name)) / (words.size() + names.length(name));
        return Math.max(overlap, text.likeness(names.spelling(name), Math.max(LEAST, overlap)));
    }
}
