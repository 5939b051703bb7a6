package se.samhand.document;

import java.io.IOException;
import java.io.OutputStream;
import se.samhand.document.internal.DocxFile;

/// Writes a document as a Word file; reading that file gives the same document.
///
/// Header rows are repeated on every page, and rows stay together.
public final class DocxWriter {

    public void write(Document document, DocxLayout layout, OutputStream out) throws IOException {
        DocxFile.write(document, layout, out);
    }
}
