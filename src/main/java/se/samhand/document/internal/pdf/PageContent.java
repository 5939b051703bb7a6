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
        private static final int MANY_SHAPES = 300;
        private static final int FEW_LETTERS = 40;

        int pictures;
        int shapes;
        int letters;
        int unreadable;

        void add(Count other) {
            pictures += other.pictures;
            shapes += other.shapes;
            letters += other.letters;
            unreadable += other.unreadable;
        }

        /// Whether what a reader sees as text is pictures or drawn shapes, or signs that nobody knows.
        boolean isOfPictures(int pages) {
            boolean isDrawn = pictures > 0 || shapes > MANY_SHAPES * pages;
            boolean hasHardlyText = letters - unreadable < FEW_LETTERS * pages;
            return (isDrawn && hasHardlyText) || (letters > 0 && unreadable * 2 > letters);
        }
    }

    static PageContent empty(float width, float height) {
        return new PageContent(
                width, height, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new Count());
    }
}
