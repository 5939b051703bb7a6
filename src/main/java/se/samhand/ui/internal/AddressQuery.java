package se.samhand.ui.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the address of a page asks for, and nothing of what a form sent: that may be broken, and is read elsewhere.
final class AddressQuery {

    private final String query;

    AddressQuery(@Nullable String query) {
        this.query = Objects.requireNonNullElse(query, "");
    }

    /// The first value of a name without control characters; null when it is not there or cannot be read.
    @Nullable
    String find(String name) {
        return Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(name + "="))
                .findFirst()
                .map(part -> decoded(part.substring(name.length() + 1)))
                .orElse(null);
    }

    private static @Nullable String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8)
                    .replaceAll("\\p{Cntrl}", "")
                    .strip();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
