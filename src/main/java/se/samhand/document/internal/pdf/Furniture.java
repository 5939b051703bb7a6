package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Headers and footers: what stands at the same place at the edge of several pages, numbers aside.
final class Furniture {

    /// So much of the height of a page, above and below, is looked at.
    private static final float EDGE = 0.16f;

    /// Where the footer of a file of one page stands.
    private static final float FOOT = 0.12f;

    private static final float SAME_PLACE = 5f;
    private static final String PAGE_NUMBER =
            "(?:(?:sida|sid|page|s)?[ .:]*)?[-–( ]*#(?:(?: ?av ?| ?of ?|[ /(]+)#)?[-–) ]*";

    private final List<List<PdfBlock>> own = new ArrayList<>();
    private final List<PdfBlock> above = new ArrayList<>();
    private final List<PdfBlock> below = new ArrayList<>();

    static Furniture of(List<PageLayout> pages) {
        Furniture furniture = new Furniture();
        Map<String, List<Float>> places = new HashMap<>();
        for (PageLayout page : pages) {
            Set<String> counted = new HashSet<>();
            for (PdfBlock block : page.blocks()) {
                if (block instanceof PdfParagraph paragraph
                        && isAtEdge(paragraph, page)
                        && counted.add(key(paragraph))) {
                    places.computeIfAbsent(key(paragraph), it -> new ArrayList<>())
                            .add(paragraph.top());
                }
            }
        }
        Set<String> moved = new HashSet<>();
        for (PageLayout page : pages) {
            List<PdfBlock> kept = new ArrayList<>();
            for (PdfBlock block : page.blocks()) {
                if (block instanceof PdfParagraph paragraph && isRepeated(paragraph, page, places, pages.size())) {
                    furniture.move(paragraph, page, moved);
                } else {
                    kept.add(block);
                }
            }
            furniture.own.add(kept);
        }
        return furniture;
    }

    /// What a page holds beside.
    List<PdfBlock> without(int page) {
        return own.get(page);
    }

    /// Each header once.
    List<PdfBlock> above() {
        return above;
    }

    /// Each footer once, page numbers left out.
    List<PdfBlock> below() {
        return below;
    }

    private static boolean isRepeated(
            PdfParagraph paragraph, PageLayout page, Map<String, List<Float>> places, int pageCount) {
        if (!isAtEdge(paragraph, page)) {
            return false;
        }
        if (pageCount < 2) {
            return paragraph.top() > (1 - FOOT) * page.height() && isNumbered(key(paragraph));
        }
        long same = places.getOrDefault(key(paragraph), List.of()).stream()
                .filter(place -> Math.abs(place - paragraph.top()) < SAME_PLACE)
                .count();
        return same >= 2 && same * 2 >= pageCount - 1;
    }

    private void move(PdfParagraph paragraph, PageLayout page, Set<String> moved) {
        if (!isPageNumber(key(paragraph)) && moved.add(key(paragraph))) {
            (paragraph.top() < page.height() / 2 ? above : below).add(paragraph);
        }
    }

    private static boolean isAtEdge(PdfParagraph paragraph, PageLayout page) {
        float bottom = paragraph.lines().getLast().box().bottom();
        return bottom < EDGE * page.height() || paragraph.top() > (1 - EDGE) * page.height();
    }

    /// Each of the paragraphs once, without page numbers and what the text says too.
    ///
    /// @param known words of the text
    static List<PdfParagraph> once(List<PdfParagraph> paragraphs, Set<String> known) {
        Set<String> seen = new HashSet<>();
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.lines().stream()
                        .flatMap(line -> line.words().stream())
                        .allMatch(word -> known.contains(word.text())))
                .filter(paragraph -> !isPageNumber(key(paragraph)) && seen.add(key(paragraph)))
                .toList();
    }

    static boolean isPageNumber(String key) {
        return key.matches(PAGE_NUMBER);
    }

    /// Whether it ends with the number of the page and of all pages.
    private static boolean isNumbered(String key) {
        return key.matches("(?:.*\\s)?#(?: ?av ?| ?of ?|[ /(]+)#\\)?");
    }

    static String key(PdfParagraph paragraph) {
        return paragraph.lines().stream()
                .map(TextLine::text)
                .collect(Collectors.joining(" "))
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("\\d++", "#")
                .strip();
    }
}
