package se.samhand.document;

import java.io.IOException;
import java.io.OutputStream;
import se.samhand.document.internal.print.PdfPrint;

/// Writes a document as a PDF that is both accessible (PDF/UA-1) and fit for archives (PDF/A-3a).
///
/// Headings are bookmarks, header rows are repeated on every page, and long rows go on over the page.
/// Nothing is fetched from anywhere: fonts and colours come with the program.
public final class PdfWriter {

    private final PdfPrint print;

    public PdfWriter() {
        this(new PdfPrint(true));
    }

    private PdfWriter(PdfPrint print) {
        this.print = print;
    }

    /// The same pages without a structure tree, as many programs print; only to try the reading of such files.
    static PdfWriter withoutTags() {
        return new PdfWriter(new PdfPrint(false));
    }

    public void write(Document document, PdfLayout layout, OutputStream out) throws IOException {
        print.write(document, layout, out);
    }
}
