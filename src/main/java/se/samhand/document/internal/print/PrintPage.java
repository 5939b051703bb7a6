package se.samhand.document.internal.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.samhand.document.Block;
import se.samhand.document.Document;
import se.samhand.document.Paragraph;
import se.samhand.document.PdfLayout;
import se.samhand.document.Table;

/// The tree of elements that is laid out as pages.
///
/// Built as a tree, not as text: whatever a document holds stays text.
final class PrintPage {

    /// In points: A4 less the margins of the style sheet.
    private static final double WIDTH_LANDSCAPE = 842 - 2 * 42.5;

    private static final double WIDTH_PORTRAIT = 595 - 2 * 42.5;
    private static final double TEXT_SIZE = 10;

    /// Room for a bullet, in parts of the size of the text.
    private static final double BULLET = 1.7;

    private static final int DEEPEST_HEADING = 6;

    private final PdfLayout layout;
    private final org.w3c.dom.Document page;
    private final PrintTable table;
    private final Deque<Element> outline = new ArrayDeque<>();
    private int headings;

    PrintPage(PdfLayout layout) {
        this.layout = layout;
        try {
            this.page = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK makes no trees of elements", e);
        }
        this.table = new PrintTable(this, layout.columnWidths());
    }

    org.w3c.dom.Document of(Document document) {
        Element html = page.createElement("html");
        html.setAttribute("lang", layout.language().toLanguageTag());
        page.appendChild(html);
        Element head = child(html, "head");
        text(child(head, "title"), PrintText.of(layout.title()));
        about(head, "title", layout.title());
        about(head, "subject", layout.header().isBlank() ? layout.title() : layout.header());
        text(child(head, "style"), PrintStyle.sheet(layout.isLandscape()));
        outline.push(child(head, "bookmarks"));
        Element body = child(html, "body");
        running(body, "head", layout.header());
        running(body, "foot", layout.footer());
        blocks(body, document.blocks(), layout.isLandscape() ? WIDTH_LANDSCAPE : WIDTH_PORTRAIT, TEXT_SIZE);
        return page;
    }

    /// Writes blocks into a column.
    ///
    /// @param width how wide the column is, in points
    /// @param textSize size of its text, in points
    void blocks(Element parent, List<Block> blocks, double width, double textSize) {
        double room = width / textSize;
        @Nullable Element list = null;
        boolean isAfterGap = false;
        for (Block block : blocks) {
            @Nullable
            Element written = switch (block) {
                case Paragraph paragraph when paragraph.isBlank() -> null;
                case Paragraph paragraph
                when paragraph.isListItem() && paragraph.level() == 0 -> {
                    list = list == null ? child(parent, "ul") : list;
                    text(child(list, "li"), PrintText.of(paragraph.text(), room - BULLET));
                    yield list;
                }
                case Paragraph paragraph -> paragraph(parent, paragraph, room);
                case Table inner -> table.write(parent, inner, width);
            };
            if (isAfterGap && written != null && written.getPreviousSibling() != null) {
                written.setAttribute("class", "after-gap");
            }
            isAfterGap = written == null;
            list = written != null && written.getNodeName().equals("ul") ? written : null;
        }
    }

    Element child(Element parent, String name) {
        Element child = page.createElement(name);
        parent.appendChild(child);
        return child;
    }

    private Element paragraph(Element parent, Paragraph paragraph, double room) {
        Element element = paragraph.level() == 0 ? child(parent, "p") : heading(parent, paragraph);
        text(element, PrintText.of(paragraph.text(), room));
        return element;
    }

    /// A heading is at most one level below the one before it: PDF/UA-1 (7.4.2) allows no step to be left out.
    private Element heading(Element parent, Paragraph paragraph) {
        int level = Math.min(Math.min(paragraph.level(), outline.size()), DEEPEST_HEADING);
        while (outline.size() > level) {
            outline.pop();
        }
        String id = "h" + ++headings;
        Element heading = child(parent, "h" + level);
        heading.setAttribute("id", id);
        if (headings == 1) {
            heading.setAttribute("class", "first");
        }
        Element bookmark = child(outline.element(), "bookmark");
        bookmark.setAttribute("name", PrintText.of(paragraph.text()).replace('\n', ' '));
        bookmark.setAttribute("href", "#" + id);
        outline.push(bookmark);
        return heading;
    }

    private void text(Element parent, String text) {
        boolean isFirst = true;
        for (String line : text.split("\n", -1)) {
            if (!isFirst) {
                child(parent, "br");
            }
            parent.appendChild(page.createTextNode(line));
            isFirst = false;
        }
    }

    private void about(Element head, String name, String content) {
        Element meta = child(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", PrintText.of(content).replace('\n', ' '));
    }

    private void running(Element body, String place, String content) {
        if (!content.isBlank()) {
            Element line = child(body, "div");
            line.setAttribute("class", place);
            text(line, PrintText.of(content));
        }
    }
}
