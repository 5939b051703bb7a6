package se.samhand.ui;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// The receipt that follows a redirect: put it in the redirect attributes under [#ATTRIBUTE] and the next page shows
/// it.
public record Flash(
        String text,
        boolean isProblem,
        @Nullable String linkText,
        @Nullable String linkHref) implements Serializable {

    public static final String ATTRIBUTE = "flash";

    public static Flash done(String text) {
        return new Flash(text, false, null, null);
    }

    public static Flash problem(String text) {
        return new Flash(text, true, null, null);
    }

    /// With a link, such as to undo; it then stays until it is dismissed.
    public Flash withLink(String words, String href) {
        return new Flash(text, isProblem, words, href);
    }
}
