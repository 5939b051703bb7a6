package se.samhand.document.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import se.samhand.document.Block;
import se.samhand.document.Document;
import se.samhand.document.Table;

/// Puts a document together from what a reader of any format meets, in reading order.
public final class Assembly {

    private final Budget budget;
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Deque<TableDraft> tables = new ArrayDeque<>();
    private int muted;
    private long textLength;

    public Assembly(Budget budget) {
        this(budget, false);
    }

    /// @param keepsSeparators whether an empty line between paragraphs of the body says something
    Assembly(Budget budget, boolean keepsSeparators) {
        this.budget = budget;
        flows.push(new Flow(keepsSeparators));
    }

    Budget budget() {
        return budget;
    }

    /// Runs a part of the reading whose text is not seen by a reader, such as hidden text.
    void mute(Runnable reading) {
        muted++;
        reading.run();
        muted--;
    }

    public void text(CharSequence text) {
        if (muted == 0) {
            spend(text);
            draft().append(text);
        }
    }

    void collapsedText(CharSequence text) {
        if (muted == 0) {
            spend(text);
            draft().appendCollapsed(text);
        }
    }

    /// Length of all text so far.
    long textLength() {
        return textLength;
    }

    public void style(int level, boolean isListItem) {
        draft().style(level, isListItem);
    }

    /// Says that the words of the paragraph are a guess.
    public void guess() {
        draft().guess();
    }

    boolean paragraphIsEmpty() {
        return draft().isEmpty();
    }

    public void endParagraph() {
        flow().endParagraph(budget);
    }

    /// Ends a paragraph if one was begun.
    void endBegunParagraph() {
        if (!draft().isEmpty()) {
            endParagraph();
        }
    }

    /// Reads a text box; what is in it follows the paragraph that it is anchored in.
    void box(Runnable reading) {
        flows.push(new Flow(flow().keepsSeparators()));
        reading.run();
        List<Block> content = flows.pop().close(budget);
        flow().addAfterParagraph(content);
    }

    /// Reads what stands in a cell whose place in the grid is found elsewhere.
    List<Block> content(Runnable reading) {
        flows.push(new Flow(true));
        reading.run();
        return flows.pop().close(budget);
    }

    void add(Table table) {
        flow().add(table);
    }

    public void openTable() {
        endBegunParagraph();
        tables.push(new TableDraft(budget));
    }

    public TableDraft table() {
        return tables.element();
    }

    public void openCell() {
        flows.push(new Flow(true));
    }

    public void closeCell(Placement placement) {
        closeCell(placement, 1);
    }

    /// @param times how many equal cells stand beside one another
    void closeCell(Placement placement, int times) {
        List<Block> content = flows.pop().close(budget);
        for (int i = 0; i < times; i++) {
            table().place(placement, content);
        }
    }

    public void closeTable(boolean isCut) {
        Table table = tables.pop().finish(isCut);
        if (table != null) {
            flow().add(table);
        }
    }

    public Document document() {
        return Numbering.number(flows.pop().close(budget));
    }

    private void spend(CharSequence text) {
        budget.spendCharacters(text.length());
        textLength += text.length();
    }

    private ParagraphDraft draft() {
        return flow().draft();
    }

    private Flow flow() {
        return flows.element();
    }
}
