package se.samhand.discussion.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The names that a text calls with an at sign: `@Yasmin Granhed` at the beginning of a word.
///
/// A name is up to four words with a capital letter; fewer of them may be the name, so the longest is tried first.
final class NamesInText {

    private static final Pattern CALL =
            Pattern.compile("(?<![\\p{L}\\p{N}@./_-])@(\\p{Lu}[\\p{L}’'-]*(?:[ \\u00a0]\\p{Lu}[\\p{L}’'-]*){0,3})");

    private static final int MOST = 20;

    private NamesInText() {}

    /// Each call as the words that may be the name, longest first.
    static Set<List<String>> in(String text) {
        var calls = new LinkedHashSet<List<String>>();
        CALL.matcher(text).results().limit(MOST).forEach(call -> calls.add(beginnings(call.group(1))));
        return calls;
    }

    private static List<String> beginnings(String words) {
        var parts = words.split("[ \\u00a0]");
        var beginnings = new ArrayList<String>();
        for (int length = parts.length; length > 0; length--) {
            beginnings.add(String.join(" ", List.of(parts).subList(0, length)));
        }
        return beginnings;
    }
}
