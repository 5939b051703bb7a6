package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samhand.document.internal.Budget;
import se.samhand.document.internal.pdf.Tags.Element;
import se.samhand.document.internal.pdf.Tags.Part;
import se.samhand.document.internal.pdf.Tags.Stretch;

/// Reads a file as its structure tree tells, if the tree knows the tables and nearly all of the text.
final class TaggedReading {

    /// So many of the words must be in the tree.
    private static final float NEARLY_ALL = 0.9f;

    private final Budget budget;
    private final TaggedWords words;
    private final List<PdfBlock> blocks = new ArrayList<>();

    private TaggedReading(TaggedWords words, Budget budget) {
        this.words = words;
        this.budget = budget;
    }

    static Optional<List<PdfBlock>> of(List<PageWords> pages, Tags tags, Budget budget) {
        Element root = tags.root();
        if (root == null || !hasTable(root)) {
            return Optional.empty();
        }
        TaggedWords words = new TaggedWords(pages, tags);
        if (words.shareInTree() < NEARLY_ALL) {
            return Optional.empty();
        }
        TaggedReading reading = new TaggedReading(words, budget);
        boolean isSound = reading.content(root, reading.blocks);
        if (!isSound) {
            return Optional.empty();
        }
        List<PdfBlock> all = new ArrayList<>(words.decorationAbove());
        all.addAll(reading.blocks);
        all.addAll(words.rest());
        return Optional.of(all);
    }

    private static boolean hasTable(Element element) {
        return element.kind().equals("Table")
                || element.parts().stream().anyMatch(part -> part instanceof Element inner && hasTable(inner));
    }

    /// False when a table of the tree is no complete grid.
    boolean content(Element element, List<PdfBlock> into) {
        List<Stretch> begun = new ArrayList<>();
        boolean isSound = true;
        for (Part part : element.parts()) {
            budget.tick();
            switch (part) {
                case Stretch stretch -> begun.add(stretch);
                case Element inner when Structure.isLabel(inner) -> label(inner, begun);
                case Element inner -> {
                    if (Structure.isInline(inner) && !holdsBlock(inner)) {
                        collect(inner, begun);
                    } else {
                        end(begun, into);
                        int before = into.size();
                        isSound &= inner.kind().equals("Table") ? table(inner, into) : content(inner, into);
                        if (inner.kind().equals("LI")
                                && into.size() > before
                                && into.get(before) instanceof PdfParagraph item) {
                            into.set(before, item.asListItem());
                        }
                    }
                }
            }
        }
        end(begun, into);
        return isSound;
    }

    /// A bullet or number is no part of the text; any other label is.
    private void label(Element label, List<Stretch> begun) {
        List<Stretch> own = new ArrayList<>();
        collect(label, own);
        if (!words.isMarker(own)) {
            begun.addAll(own);
        }
    }

    private boolean table(Element element, List<PdfBlock> into) {
        Optional<PdfTable> table = new TaggedTable(this, words).of(element, into);
        table.ifPresent(into::add);
        return table.isPresent();
    }

    private void end(List<Stretch> begun, List<PdfBlock> into) {
        into.addAll(words.paragraphs(begun.stream().map(Stretch::mark).toList()));
        begun.clear();
    }

    private static boolean holdsBlock(Element element) {
        return element.parts().stream()
                .anyMatch(part -> part instanceof Element inner && (!Structure.isInline(inner) || holdsBlock(inner)));
    }

    static void collect(Element element, List<Stretch> into) {
        for (Part part : element.parts()) {
            switch (part) {
                case Stretch stretch -> into.add(stretch);
                case Element inner -> collect(inner, into);
            }
        }
    }
}
