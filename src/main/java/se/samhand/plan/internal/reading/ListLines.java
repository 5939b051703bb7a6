package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import se.samhand.document.Paragraph;
import se.samhand.plan.ReadPlan.Source;

/// The lines of a document without a table of the plan, those put together again that were cut where a page was full.
final class ListLines {

    private static final int WIDEST_PAGE = 120;
    private static final int FEWEST_CUT = 3;
    private static final int SHARE_CUT = 8;

    /// A line is full when the next word would reach so close to the edge.
    private static final int EDGE = 4;

    /// A heading takes a good deal less than a line.
    private static final double SHORT = 0.85;

    private final List<ListLine> lines = new ArrayList<>();
    private boolean isAfterBlank;

    void add(Paragraph paragraph) {
        if (paragraph.isBlank()) {
            isAfterBlank = true;
            return;
        }
        Source source = new Source("paragraph", paragraph.index(), null, null);
        String[] parts = paragraph.level() > 0 || paragraph.isListItem()
                ? new String[] {paragraph.text().replace('\n', ' ')}
                : paragraph.text().split("\n");
        for (String part : parts) {
            if (!part.isBlank()) {
                boolean isItem = paragraph.isListItem();
                lines.add(new ListLine(part, paragraph.level(), isItem, isAfterBlank, source));
                isAfterBlank = false;
            }
        }
    }

    List<ListLine> joined() {
        int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        if (!areCut(width)) {
            return List.copyOf(lines);
        }
        List<ListLine> joined = new ArrayList<>();
        String last = "";
        for (ListLine line : lines) {
            if (!joined.isEmpty() && !line.isHeading() && goesOn(joined.getLast(), last, line, width)) {
                joined.add(joined.removeLast().with(line.text()));
            } else {
                joined.add(line);
            }
            last = line.text();
        }
        return joined;
    }

    /// Text that was copied out of a page has its lines cut at one width, many of them within a sentence.
    private boolean areCut(int width) {
        long cut = lines.stream().filter(ListLine::beginsSmall).count();
        return width <= WIDEST_PAGE && cut >= FEWEST_CUT && cut * SHARE_CUT >= lines.size();
    }

    private static boolean goesOn(ListLine above, String last, ListLine line, int width) {
        if (line.isItem() || above.isHeading()) {
            return false;
        }
        boolean isOpen = Passages.leadsOn(last) || last.endsWith("-");
        boolean isWithin = !line.isAfterBlank() || above.isItem() || !line.looksLikeHeading();
        if (line.beginsSmall() || (isOpen && isWithin)) {
            return true;
        }
        boolean isHeading = above.isAfterBlank()
                && above.text().equals(last)
                && above.looksLikeHeading()
                && last.length() < SHORT * width;
        int space = line.text().indexOf(' ');
        int firstWord = space < 0 ? line.text().length() : space;
        boolean isFull = last.length() + 1 + firstWord > width - EDGE;
        return isFull && !isHeading && !line.isAfterBlank() && !above.endsSentence();
    }
}
