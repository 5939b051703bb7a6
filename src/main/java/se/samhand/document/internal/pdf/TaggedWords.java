package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samhand.document.internal.pdf.Tags.Element;
import se.samhand.document.internal.pdf.Tags.Part;
import se.samhand.document.internal.pdf.Tags.Stretch;

/// The words of a tagged file by their marks, with the room that they have on their page.
final class TaggedWords {

    /// Usual room between the side of a drawn cell and its text.
    private static final float WIDEST_INSET = 14f;

    private static final int LONGEST_MARKER = 6;

    private record Placed(Word word, int page) {}

    private final List<PageWords> pages;
    private final Tags tags;
    private final Map<Integer, List<Placed>> byMark = new HashMap<>();
    private final List<Box> texts = new ArrayList<>();
    private final Habits habits = new Habits();
    private final float inset;
    private long inTree;
    private long outside;

    TaggedWords(List<PageWords> pages, Tags tags) {
        this.pages = pages;
        this.tags = tags;
        float narrowest = WIDEST_INSET;
        for (int page = 0; page < pages.size(); page++) {
            PageWords own = pages.get(page);
            Box text = new Box(own.width(), 0, 0, own.height());
            for (Word word : own.words()) {
                byMark.computeIfAbsent(word.mark(), it -> new ArrayList<>()).add(new Placed(word, page));
                Optional<Box> cell = own.cellAt(word.box().middleX(), word.box().middleY());
                if (cell.isPresent()) {
                    narrowest =
                            Math.min(narrowest, word.box().left() - cell.get().left());
                } else {
                    text = text.with(word.box());
                }
                inTree += word.mark() > Tags.NONE ? 1 : 0;
                outside += word.mark() == Tags.NONE ? 1 : 0;
            }
            texts.add(text);
        }
        inset = Math.max(0, narrowest);
        learn();
    }

    float shareInTree() {
        return inTree == 0 ? 0 : (float) inTree / (inTree + outside);
    }

    boolean isBlank(Part part) {
        return switch (part) {
            case Stretch stretch -> !byMark.containsKey(stretch.mark());
            case Element element -> element.parts().stream().allMatch(this::isBlank);
        };
    }

    /// The paragraphs that stretches of one block hold.
    List<PdfBlock> paragraphs(List<Integer> marks) {
        List<Placed> placed = marks.stream()
                .flatMap(mark -> byMark.getOrDefault(mark, List.of()).stream())
                .toList();
        List<PdfBlock> paragraphs = new ArrayList<>();
        Map<Integer, List<Word>> byPlace = new LinkedHashMap<>();
        for (Placed one : placed) {
            byPlace.computeIfAbsent(one.page() * 4 + one.word().turn(), it -> new ArrayList<>())
                    .add(one.word());
        }
        Set<String> said = new HashSet<>();
        byPlace.forEach((place, words) -> {
            String text = words.stream().map(Word::text).collect(Collectors.joining());
            // The header of a table that is drawn on each page is one in the tree.
            if (said.add(text)) {
                add(paragraphs, onPage(place / 4, words));
            }
        });
        return paragraphs;
    }

    /// What the file calls decoration and stands in the upper half of pages, unless the tree says the same.
    List<PdfBlock> decorationAbove() {
        return decoration(true);
    }

    /// Words outside the tree, and decoration below.
    List<PdfBlock> rest() {
        List<PdfBlock> rest = new ArrayList<>(paragraphs(List.of(Tags.NONE)));
        rest.addAll(decoration(false));
        return rest;
    }

    private void learn() {
        for (PageWords page : pages) {
            IdentityHashMap<Element, List<Word>> byBlock = new IdentityHashMap<>();
            for (Word word : page.words()) {
                if (word.mark() > Tags.NONE && word.turn() == 0) {
                    byBlock.computeIfAbsent(tags.block(word.mark()), it -> new ArrayList<>())
                            .add(word);
                }
            }
            byBlock.values()
                    .forEach(words -> habits.add(
                            LineFinder.of(words, List.of()),
                            room(page, words.getFirst()).map(Box::right).orElse(Habits.UNKNOWN)));
        }
    }

    /// Marks where groups of paragraphs stand apart in a cell.
    List<PdfBlock> withGaps(List<PdfBlock> content) {
        List<PdfParagraph> paragraphs = new ArrayList<>();
        for (PdfBlock block : content) {
            boolean isBelow =
                    paragraphs.isEmpty() || block.top() > paragraphs.getLast().top();
            if (!(block instanceof PdfParagraph paragraph) || !isBelow) {
                return content;
            }
            paragraphs.add(paragraph);
        }
        return List.copyOf(new ParagraphFinder(tags, 0, 0, habits).withGaps(paragraphs));
    }

    boolean isMarker(List<Stretch> stretches) {
        String text = stretches.stream()
                .flatMap(stretch -> byMark.getOrDefault(stretch.mark(), List.of()).stream())
                .map(placed -> placed.word().text())
                .collect(Collectors.joining());
        return text.length() <= LONGEST_MARKER && !text.matches("\\p{L}{2,}.*");
    }

    /// Whether the words of a cell of the tree stand in one drawn cell of each page, if cells are drawn.
    boolean areInOneCell(Element cell) {
        Map<Integer, Box> drawn = new HashMap<>();
        List<Stretch> stretches = new ArrayList<>();
        TaggedReading.collect(cell, stretches);
        for (Stretch stretch : stretches) {
            for (Placed placed : byMark.getOrDefault(stretch.mark(), List.of())) {
                Box place = placed.word().box();
                Optional<Box> box = pages.get(placed.page()).cellAt(place.middleX(), place.middleY());
                Box before = box.isEmpty() ? null : drawn.putIfAbsent(placed.page(), box.get());
                if (before != null && !before.equals(box.get())) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<PdfParagraph> onPage(int index, List<Word> words) {
        PageWords page = pages.get(index);
        Word first = words.getFirst();
        Box room = room(page, first).orElse(texts.get(index));
        Box turned = new Turn(first.turn(), page.width(), page.height()).box(room);
        return new ParagraphFinder(tags, turned.left(), turned.right(), habits).of(LineFinder.of(words, page.dots()));
    }

    /// The inner of the drawn cell around a word.
    private Optional<Box> room(PageWords page, Word word) {
        return page.cellAt(word.box().middleX(), word.box().middleY())
                .map(cell -> new Box(cell.left() + inset, cell.top(), cell.right() - inset, cell.bottom()));
    }

    /// A sentence that the end of a page breaks goes on.
    private static void add(List<PdfBlock> paragraphs, List<PdfParagraph> more) {
        boolean goesOn = !paragraphs.isEmpty()
                && paragraphs.getLast() instanceof PdfParagraph above
                && above.isContinuedBy(more.getFirst());
        if (goesOn) {
            PdfParagraph above = (PdfParagraph) paragraphs.removeLast();
            paragraphs.add(above.with(more.getFirst()));
            paragraphs.addAll(more.subList(1, more.size()));
        } else {
            paragraphs.addAll(more);
        }
    }

    private List<PdfBlock> decoration(boolean isAbove) {
        Set<String> known = new HashSet<>();
        byMark.forEach((mark, placed) -> {
            if (mark > Tags.NONE) {
                placed.forEach(one -> known.add(one.word().text()));
            }
        });
        List<PdfParagraph> found = new ArrayList<>();
        Map<Integer, List<Word>> byPage = byMark.getOrDefault(Tags.ARTIFACT, List.of()).stream()
                .filter(one -> isAbove
                        == one.word().box().middleY() < pages.get(one.page()).height() / 2)
                .collect(Collectors.groupingBy(
                        Placed::page, LinkedHashMap::new, Collectors.mapping(Placed::word, Collectors.toList())));
        byPage.forEach((index, words) -> found.addAll(onPage(index, words)));
        return List.copyOf(Furniture.once(found, known));
    }
}
