package se.samhand.discussion.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds addresses and mentioned names in what somebody wrote; everything else stays words, whatever it looks like.
final class TextParts {

    /// An address of the web, without what ends the sentence around it.
    private static final String ADDRESS = "(?<link>https?://[^\\s<>\"'”»]*[^\\s<>\"'”».,;:!?)\\]])";

    private TextParts() {}

    static List<TextPart> of(String text, Collection<String> mentioned) {
        var parts = new ArrayList<TextPart>();
        Matcher found = pattern(mentioned).matcher(text);
        int end = 0;
        while (found.find()) {
            if (found.start() > end) {
                parts.add(new TextPart(TextPart.Kind.WORDS, text.substring(end, found.start())));
            }
            boolean isLink = found.group("link") != null;
            parts.add(new TextPart(isLink ? TextPart.Kind.LINK : TextPart.Kind.MENTION, found.group()));
            end = found.end();
        }
        if (end < text.length()) {
            parts.add(new TextPart(TextPart.Kind.WORDS, text.substring(end)));
        }
        return parts;
    }

    private static Pattern pattern(Collection<String> mentioned) {
        var names = mentioned.stream()
                .flatMap(name -> Stream.of(name, name.split(" ", 2)[0]))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                names.isEmpty() ? ADDRESS : ADDRESS + "|(?<![\\p{L}\\p{N}])@(?:" + names + ")(?!\\p{L})");
    }
}
