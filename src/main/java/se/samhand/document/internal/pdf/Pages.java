package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/// Puts the pages of a file together: what is repeated on them comes once, and tables go on over them.
final class Pages {

    private Pages() {}

    static List<PdfBlock> joined(List<PageLayout> pages) {
        Furniture furniture = Furniture.of(pages);
        List<PdfBlock> blocks = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<PdfBlock> own = furniture.without(i);
            if (!own.isEmpty()) {
                boolean goesOn = !blocks.isEmpty()
                        && blocks.getLast() instanceof PdfTable above
                        && own.getFirst() instanceof PdfTable below
                        && TableColumns.fit(above, below);
                if (goesOn) {
                    blocks.add(Continuation.joined((PdfTable) blocks.removeLast(), (PdfTable) own.getFirst()));
                    blocks.addAll(own.subList(1, own.size()));
                } else {
                    addAll(blocks, own);
                }
            }
        }
        Headings.mark(blocks);
        // Below the text a footer would belong to the last paragraph of a list.
        blocks.addAll(0, furniture.below());
        blocks.addAll(0, furniture.above());
        return blocks;
    }

    /// A sentence that is broken by the end of a page goes on.
    private static void addAll(List<PdfBlock> blocks, List<PdfBlock> own) {
        boolean goesOn = !blocks.isEmpty()
                && blocks.getLast() instanceof PdfParagraph above
                && own.getFirst() instanceof PdfParagraph below
                && above.isContinuedBy(below);
        if (goesOn) {
            PdfParagraph above = (PdfParagraph) blocks.removeLast();
            blocks.add(above.with((PdfParagraph) own.getFirst()));
            blocks.addAll(own.subList(1, own.size()));
        } else {
            blocks.addAll(own);
        }
    }
}
