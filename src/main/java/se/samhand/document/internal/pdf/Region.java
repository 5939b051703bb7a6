package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The words within one box, such as a cell, as lines in each direction in which text runs there.
final class Region {

    /// Lines that run in one direction, with the room that they have.
    record Run(Box room, List<TextLine> lines) {}

    private final Box box;
    private final List<Word> words = new ArrayList<>();
    private List<Run> runs = List.of();

    Region(Box box) {
        this.box = box;
    }

    Box box() {
        return box;
    }

    void add(Word word) {
        words.add(word);
    }

    List<Word> words() {
        return words;
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    List<Run> runs() {
        return runs;
    }

    void findLines(float pageWidth, float pageHeight, List<Box> dots) {
        TreeMap<Integer, List<Word>> byTurn = new TreeMap<>();
        words.forEach(word ->
                byTurn.computeIfAbsent(word.turn(), it -> new ArrayList<>()).add(word));
        List<Box> own = dots.stream().filter(box::holds).toList();
        runs = byTurn.entrySet().stream()
                .map(entry -> new Run(
                        new Turn(entry.getKey(), pageWidth, pageHeight).box(box), LineFinder.of(entry.getValue(), own)))
                .toList();
    }

    /// What is left free between the side of the box and the text.
    float inset() {
        float inset = Float.MAX_VALUE;
        for (Run run : runs) {
            for (TextLine line : run.lines()) {
                inset = Math.min(inset, line.box().left() - run.room().left());
            }
        }
        return inset;
    }

    /// @param inset what is left free at both sides
    List<PdfBlock> paragraphs(Tags tags, float inset, Habits habits) {
        List<PdfBlock> paragraphs = new ArrayList<>();
        for (Run run : runs) {
            float left = run.room().left() + inset;
            float right = run.room().right() - inset;
            paragraphs.addAll(new ParagraphFinder(tags, left, right, habits).of(run.lines()));
        }
        return paragraphs;
    }
}
