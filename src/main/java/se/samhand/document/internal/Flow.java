package se.samhand.document.internal;

import java.util.ArrayList;
import java.util.List;
import se.samhand.document.Block;
import se.samhand.document.Paragraph;

/// The blocks of the body, of a cell or of a text box while they are read.
///
/// Blank paragraphs are left out, except for one between two paragraphs of a cell: there it separates groups.
final class Flow {

    private final boolean keepsSeparators;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> afterParagraph = new ArrayList<>();
    private final ParagraphDraft draft = new ParagraphDraft();
    private boolean separatorWaits;

    Flow(boolean keepsSeparators) {
        this.keepsSeparators = keepsSeparators;
    }

    ParagraphDraft draft() {
        return draft;
    }

    boolean keepsSeparators() {
        return keepsSeparators;
    }

    void endParagraph(Budget budget) {
        Paragraph paragraph = draft.finish();
        if (!paragraph.isBlank()) {
            budget.spendParagraph();
            add(paragraph);
        } else {
            separatorWaits = keepsSeparators;
        }
        afterParagraph.forEach(this::add);
        afterParagraph.clear();
    }

    /// Adds what stands in a text box, to follow the paragraph that the box is anchored in.
    void addAfterParagraph(List<Block> box) {
        afterParagraph.addAll(box);
    }

    void add(Block block) {
        if (separatorWaits
                && block instanceof Paragraph
                && !blocks.isEmpty()
                && blocks.getLast() instanceof Paragraph) {
            blocks.add(Paragraph.of(0, ""));
        }
        separatorWaits = false;
        blocks.add(block);
    }

    /// All blocks, with a paragraph that was begun but not ended.
    List<Block> close(Budget budget) {
        if (!draft.isEmpty() || !afterParagraph.isEmpty()) {
            endParagraph(budget);
        }
        return blocks;
    }
}
