package se.samhand.ui.web;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A path as it may stand in a log: words of addresses and ids, but neither one-time links nor what people typed.
final class LoggedPath {

    private static final Pattern PLAIN = Pattern.compile(
            "[a-z-]{0,40}(\\.[a-z]{1,5})?" + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private LoggedPath() {}

    static String of(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> PLAIN.matcher(part).matches() ? part : "…")
                .collect(Collectors.joining("/"));
    }
}
