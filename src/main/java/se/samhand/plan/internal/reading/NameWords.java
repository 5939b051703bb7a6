package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The weighty words of a number of names, each once, and the names that they stand in.
///
/// Made once and shared by all readings.
final class NameWords {

    /// @param subject what the name is one of; a subject may have many names
    record Name(Wording wording, String subject) {}

    /// Of two words this much alike one is taken for a slip of the other.
    static final double SAME_WORD = 0.75;

    private static final int MOST_SUBJECTS = 2;

    private final List<Name> names;
    private final List<Spelling> spellings;
    private final List<Spelling> words = new ArrayList<>();
    private final List<List<Integer>> namesOfWord = new ArrayList<>();
    private final List<int[]> wordsOfName = new ArrayList<>();
    private final boolean[] isTelling;

    NameWords(List<Name> names) {
        this.names = List.copyOf(names);
        this.spellings = names.stream()
                .map(name -> Spelling.known(name.wording().text()))
                .toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Set<String>> subjects = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Integer> own = new ArrayList<>();
            for (String word : names.get(i).wording().weighty()) {
                int place = places.computeIfAbsent(word, any -> places.size());
                if (place == words.size()) {
                    words.add(Spelling.known(word));
                    namesOfWord.add(new ArrayList<>());
                    subjects.add(new HashSet<>());
                }
                if (!own.contains(place)) {
                    namesOfWord.get(place).add(i);
                }
                own.add(place);
                subjects.get(place).add(names.get(i).subject());
            }
            wordsOfName.add(own.stream().mapToInt(Integer::intValue).toArray());
        }
        this.isTelling = telling(subjects);
    }

    /// Words that few subjects have in their names, and no slips of others.
    private boolean[] telling(List<Set<String>> subjects) {
        boolean[] telling = new boolean[words.size()];
        for (int word = 0; word < telling.length; word++) {
            telling[word] = true;
            for (int other = 0; other < telling.length; other++) {
                boolean isShared = subjects.get(other).size() > MOST_SUBJECTS;
                if (isShared && words.get(word).likeness(words.get(other), SAME_WORD) > 0) {
                    telling[word] = false;
                }
            }
        }
        return telling;
    }

    Name name(int name) {
        return names.get(name);
    }

    Spelling spelling(int name) {
        return spellings.get(name);
    }

    List<Spelling> words() {
        return words;
    }

    /// How many weighty words a name has.
    int length(int name) {
        return wordsOfName.get(name).length;
    }

    boolean holds(int name, int word) {
        for (int own : wordsOfName.get(name)) {
            if (own == word) {
                return true;
            }
        }
        return false;
    }

    List<Integer> namesWith(int word) {
        return namesOfWord.get(word);
    }

    boolean isTelling(int word) {
        return isTelling[word];
    }
}
