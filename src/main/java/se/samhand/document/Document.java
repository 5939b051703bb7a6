package se.samhand.document;

import java.util.ArrayList;
import java.util.List;

/// An office document as neutral blocks in reading order: what all formats have in common.
///
/// @param blocks paragraphs and tables of the document's body, text boxes where they are anchored
public record Document(List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /// All tables of the document, each before the tables nested in its cells.
    public List<Table> tables() {
        List<Table> found = new ArrayList<>();
        collect(blocks, found);
        return found;
    }

    private static void collect(List<? extends Block> blocks, List<Table> found) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                found.add(table);
                table.cells().forEach(cell -> collect(cell.content(), found));
            }
        }
    }
}
