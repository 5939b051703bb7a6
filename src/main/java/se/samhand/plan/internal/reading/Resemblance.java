package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much a text resembles each of a number of names, by its letters or by its weighty words.
///
/// Only names that share a telling word with the text are like it: one that few subjects have in their names.
/// Each word is compared with those of the names but once.
final class Resemblance {

    private static final double SAME_WORD = 0.75;
    private static final double SAME_STEM = 0.5;
    private static final int LONG_START = 7;
    private static final double BY_WORDS = 0.95;
    private static final int MOST_SUBJECTS = 2;

    /// @param subject what the name is one of; a subject may have many names
    record Name(Wording wording, String subject) {}

    private final List<Name> names;
    private final Set<String> commonWords = new HashSet<>();
    private final Map<String, Set<Integer>> namesByWord = new HashMap<>();
    private final Map<String, Map<String, Double>> alike = new HashMap<>();

    Resemblance(List<Name> names) {
        this.names = List.copyOf(names);
        Map<String, Set<String>> subjectsByWord = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String word : names.get(i).wording().weighty()) {
                namesByWord.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(i);
                subjectsByWord
                        .computeIfAbsent(word, any -> new HashSet<>())
                        .add(names.get(i).subject());
            }
        }
        Set<String> shared = new HashSet<>();
        subjectsByWord.forEach((word, subjects) -> {
            if (subjects.size() > MOST_SUBJECTS) {
                shared.add(word);
            }
        });
        subjectsByWord.keySet().stream()
                .filter(word -> shared.stream().anyMatch(common -> Wording.spelling(word, common) >= SAME_WORD))
                .forEach(commonWords::add);
    }

    /// The likeness, from 0 to 1, by the place of the name; names that share no word with the text are left out.
    Map<Integer, Double> of(Wording text) {
        List<Map<String, Double>> words = new ArrayList<>();
        Set<Integer> candidates = new LinkedHashSet<>();
        for (String word : text.weighty()) {
            Map<String, Double> found = alike.computeIfAbsent(word, this::wordsLike);
            words.add(found);
            found.keySet().forEach(like -> candidates.addAll(namesByWord.getOrDefault(like, Set.of())));
        }
        Map<Integer, Double> likeness = new LinkedHashMap<>();
        candidates.forEach(
                i -> likeness.put(i, likeness(text, words, names.get(i).wording())));
        return likeness;
    }

    private Map<String, Double> wordsLike(String word) {
        Map<String, Double> found = new HashMap<>();
        for (String other : namesByWord.keySet()) {
            double spelling = Wording.spelling(word, other);
            if (spelling >= SAME_WORD) {
                found.put(other, spelling);
            } else if (sharedStart(word, other) >= LONG_START) {
                found.put(other, SAME_STEM);
            }
        }
        return found;
    }

    private static int sharedStart(String word, String other) {
        int length = 0;
        while (length < Math.min(word.length(), other.length()) && word.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private double likeness(Wording text, List<Map<String, Double>> words, Wording name) {
        if (text.text().equals(name.text())) {
            return 1;
        }
        double shared = 0;
        boolean isTelling = false;
        for (Map<String, Double> found : words) {
            double best = 0;
            for (String word : name.weighty()) {
                double alikeness = found.getOrDefault(word, 0.0);
                isTelling |= alikeness > 0 && !commonWords.contains(word);
                best = Math.max(best, alikeness);
            }
            shared += best;
        }
        if (!isTelling) {
            return 0;
        }
        double overlap = 2
                * Math.min(shared, name.weighty().size())
                / (words.size() + name.weighty().size());
        return Math.max(Wording.spelling(text.text(), name.text()), BY_WORDS * overlap);
    }
}
