package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/// What one pass over a page has found, as it is shown on a screen.
///
/// @param dots small filled shapes, as bullets are drawn
/// @param fills coloured areas
record PageContent(
        float width,
        float height,
        List<Letter> letters,
        List<Rule> rules,
        List<Box> dots,
        List<Box> fills,
        Count count) {

    /// What is counted beside.
    static final class Count {
        int pictures;
        int unreadable;
    }

    static PageContent empty(float width, float height) {
        return new PageContent(
                width,
                height,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new Count());
    }
}
