package se.samhand.privacy.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Document;
import se.samhand.document.Paragraph;
import se.samhand.document.PdfLayout;
import se.samhand.document.PdfWriter;
import se.samhand.document.Table;

/// An extract for people: headings, what each kind is for, and a table of all that there is.
public final class ExtractPdf {

    private final ExtractWords words;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    private ExtractPdf(ExtractWords words) {
        this.words = words;
    }

    public static byte[] of(Extract extract, ExtractWords words) {
        var title = words.words().get("privacy.extract.title");
        var print = new ExtractPdf(words);
        print.add(title, 1);
        print.add(
                words.words()
                        .get("privacy.extract.made", words.words().formats().moment(extract.madeAt())),
                0);
        print.add(words.words().get("privacy.own.rights"), 0);
        extract.sections().forEach(print::add);
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfWriter()
                    .write(
                            new Document(print.blocks),
                            new PdfLayout(title, Locale.of(words.words().language()), false, List.of(), title, title),
                            bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write an extract as PDF", problem);
        }
        return bytes.toByteArray();
    }

    private void add(Extract.Section section) {
        add(words.title(section), 2);
        add(words.why(section), 0);
        add(words.kept(section) + " " + words.erasure(section), 0);
        var fields = words.fields(section);
        var cells = new ArrayList<Cell>();
        int column = 0;
        for (var field : fields) {
            cells.add(cell(1, ++column, words.name(field)));
        }
        int row = 1;
        for (var told : section.records()) {
            row++;
            column = 0;
            for (var field : fields) {
                cells.add(cell(row, ++column, words.value(told, field)));
            }
        }
        blocks.add(new Table(++tables, row, fields.size(), 1, cells));
    }

    private void add(String text, int level) {
        blocks.add(new Paragraph(++paragraphs, text, level, false));
    }

    private static Cell cell(int row, int column, String text) {
        return new Cell(row, column, 1, 1, List.of(Paragraph.of(1, text)));
    }
}
