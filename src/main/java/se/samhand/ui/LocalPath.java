package se.samhand.ui;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// A path within this application, made of what a form, an address or a header says; never leads to another site.
public final class LocalPath {

    private static final String START = "/";

    private LocalPath() {}

    /// The path and query as they are, or the start page when they lead elsewhere or cannot be understood.
    public static String of(@Nullable String text) {
        if (text == null || !text.startsWith("/") || text.startsWith("//") || text.contains("\\")) {
            return START;
        }
        return parsed(text) == null ? START : text;
    }

    /// Path and query of a whole address, or the start page.
    public static String ofAddress(@Nullable String address) {
        var parsed = address == null ? null : parsed(address);
        if (parsed == null || parsed.getRawPath() == null) {
            return START;
        }
        return of(
                parsed.getRawQuery() == null ? parsed.getRawPath() : parsed.getRawPath() + "?" + parsed.getRawQuery());
    }

    private static @Nullable URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
