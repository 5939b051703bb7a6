package se.samhand.ui;

import org.jspecify.annotations.Nullable;

/// A page among its siblings, in tabs or in a filter segment.
///
/// @param count a number beside the text
/// @param isWarning whether the number asks for attention
public record Tab(
        String text,
        String href,
        boolean isCurrent,
        @Nullable Integer count,
        boolean isWarning) {

    public static Tab of(String text, String href, boolean isCurrent) {
        return new Tab(text, href, isCurrent, null, false);
    }

    public Tab withCount(int number) {
        return new Tab(text, href, isCurrent, number, isWarning);
    }

    public Tab withWarning(int number) {
        return new Tab(text, href, isCurrent, number, true);
    }
}
