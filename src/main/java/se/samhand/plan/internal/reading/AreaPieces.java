package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The paragraphs of a cell, cut at every place where one name may end and another begin.
final class AreaPieces {

    private record Piece(int paragraph, int from, int to) {}

    private static final Pattern BEGINNING = Pattern.compile("(?:[\\s,;•·*–-]|(?:och|samt)\\s)+");
    private static final String EDGE = " ,;";

    private final List<String> texts;
    private final List<Piece> pieces = new ArrayList<>();

    private AreaPieces(List<String> texts) {
        this.texts = texts;
    }

    static AreaPieces of(List<String> texts, StrategyNames names) {
        AreaPieces cut = new AreaPieces(texts);
        for (int paragraph = 0; paragraph < texts.size(); paragraph++) {
            String text = texts.get(paragraph);
            Matcher joint = names.joints(text);
            int from = 0;
            while (joint.find()) {
                cut.add(paragraph, from, joint.start());
                from = joint.end();
            }
            cut.add(paragraph, from, text.length());
        }
        return cut;
    }

    private void add(int paragraph, int from, int to) {
        if (from < to && !Wording.of(texts.get(paragraph).substring(from, to)).isEmpty()) {
            pieces.add(new Piece(paragraph, from, to));
        }
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    int size() {
        return pieces.size();
    }

    /// The paragraph that a piece stands in.
    int paragraph(int piece) {
        return pieces.get(piece).paragraph();
    }

    /// The words from one piece to another as they stand, with what follows the last one in its paragraph.
    String written(int first, int last) {
        StringBuilder written = new StringBuilder();
        for (int paragraph = paragraph(first); paragraph <= paragraph(last); paragraph++) {
            String text = texts.get(paragraph);
            boolean isFirst = paragraph == paragraph(first);
            boolean isLast = paragraph == paragraph(last);
            boolean isEnd = last == pieces.size() - 1 || paragraph(last + 1) != paragraph;
            boolean isStart = first == 0 || paragraph(first - 1) != paragraph;
            int from = isFirst && !isStart ? pieces.get(first).from() : 0;
            int to = isLast && !isEnd ? pieces.get(last).to() : text.length();
            written.append(written.isEmpty() ? "" : " ").append(text, from, to);
        }
        return withoutEdges(Blanks.single(written.toString()));
    }

    private static String withoutEdges(String text) {
        Matcher beginning = BEGINNING.matcher(text);
        int from = beginning.lookingAt() ? beginning.end() : 0;
        int to = text.length();
        int shorter = withoutLast(text, to);
        while (to > from && shorter < to) {
            to = shorter;
            shorter = withoutLast(text, to);
        }
        return to <= from ? "" : text.substring(from, to).strip();
    }

    /// Where a text ends without its last blank, comma or *och*; where it ended before if it has none there.
    private static int withoutLast(String text, int to) {
        if (to > 0 && EDGE.indexOf(text.charAt(to - 1)) >= 0) {
            return to - 1;
        }
        for (String and : List.of(" och", " samt")) {
            if (text.startsWith(and, to - and.length())) {
                return to - and.length();
            }
        }
        return to;
    }
}
