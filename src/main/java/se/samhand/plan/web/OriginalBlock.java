package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paragraph or a table of the original, as it is shown on paper.
public sealed interface OriginalBlock {

    /// @param level heading level, or 0
    record Text(@Nullable String anchor, String text, int level, boolean isListItem, List<Mark> marks)
            implements OriginalBlock {}

    /// Rows of cells; a merged cell stands once.
    record Grid(String label, List<List<Cell>> rows) implements OriginalBlock {}

    /// A cell of a table.
    ///
    /// @param marks the questions that are about it
    record Cell(
            @Nullable String anchor,
            int rowSpan,
            int columnSpan,
            boolean isHeader,
            List<OriginalBlock> content,
            List<Mark> marks) {

        public boolean isAsked() {
            return !marks.isEmpty();
        }
    }

    /// A reference from a place in the original to the question about it.
    record Mark(int number, String href, String spoken) {}
}
