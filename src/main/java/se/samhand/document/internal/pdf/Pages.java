package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/// Puts the pages of a file together.
final class Pages {

    private Pages() {}

    static List<PdfBlock> joined(List<PageLayout> pages) {
        List<PdfBlock> blocks = new ArrayList<>();
        pages.forEach(page -> blocks.addAll(page.blocks()));
        return blocks;
    }
}
