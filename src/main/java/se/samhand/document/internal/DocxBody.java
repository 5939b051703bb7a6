package se.samhand.document.internal;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import se.samhand.document.Block;
import se.samhand.document.Document;
import se.samhand.document.DocxLayout;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;

/// Writes the main part of a Word file: paragraphs, and the page they stand on.
final class DocxBody {

    /// In twentieths of a point.
    private static final int A4_SHORT = 11_906;

    private static final int A4_LONG = 16_838;
    private static final int MARGIN = 1_134;

    private final WordXml xml;
    private final DocxTable table;

    private DocxBody(WordXml xml, DocxLayout layout) {
        this.xml = xml;
        this.table = new DocxTable(xml, this, layout.columnWidths());
    }

    static void write(Document document, DocxLayout layout, OutputStream out) throws XMLStreamException {
        WordXml xml = new WordXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"));
        xml.startDocument();
        xml.start("body");
        int width = layout.isLandscape() ? A4_LONG : A4_SHORT;
        new DocxBody(xml, layout).blocks(document.blocks(), width - 2 * MARGIN, false);
        section(xml, layout.isLandscape(), width);
        xml.end();
        xml.endDocument();
    }

    /// Writes blocks into a column of the given width.
    ///
    /// Word joins tables that touch, and wants a paragraph last.
    void blocks(List<Block> blocks, int width, boolean isHeader) throws XMLStreamException {
        boolean isAfterTable = false;
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> paragraph(paragraph, isHeader);
                case Table inner -> {
                    if (isAfterTable) {
                        separator();
                    }
                    table.write(inner, width);
                }
            }
            isAfterTable = block instanceof Table;
        }
        if (isAfterTable) {
            separator();
        } else if (blocks.isEmpty()) {
            xml.empty("p");
        }
    }

    private void separator() throws XMLStreamException {
        xml.start("p");
        xml.start("pPr");
        xml.value("pStyle", "Separator");
        xml.end();
        xml.end();
    }

    private void paragraph(Paragraph paragraph, boolean isHeader) throws XMLStreamException {
        xml.start("p");
        if (paragraph.level() > 0) {
            properties("Heading" + paragraph.level());
        } else if (paragraph.isListItem()) {
            properties("ListBullet");
        } else if (isHeader) {
            properties("TableHeader");
        }
        xml.run(paragraph.text());
        xml.end();
    }

    private void properties(String style) throws XMLStreamException {
        xml.start("pPr");
        xml.value("pStyle", style);
        xml.end();
    }

    private static void section(WordXml xml, boolean isLandscape, int width) throws XMLStreamException {
        xml.start("sectPr");
        String height = String.valueOf(isLandscape ? A4_SHORT : A4_LONG);
        String orientation = isLandscape ? "landscape" : "portrait";
        xml.attributes("pgSz", "w", String.valueOf(width), "h", height, "orient", orientation);
        String margin = String.valueOf(MARGIN);
        xml.attributes(
                "pgMar", "top", margin, "right", margin, "bottom", margin, "left", margin, "header", "567", "footer",
                "567", "gutter", "0");
        xml.end();
    }
}
