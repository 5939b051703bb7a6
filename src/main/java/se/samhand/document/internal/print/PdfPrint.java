package se.samhand.document.internal.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import se.samhand.document.Document;
import se.samhand.document.PdfLayout;

/// Prints a document as PDF: a page of our own making, which refers to nothing outside itself, laid out by
/// openhtmltopdf.
public final class PdfPrint {

    static {
        // It tells of every step, once for each file.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final boolean isTagged;

    public PdfPrint(boolean isTagged) {
        this.isTagged = isTagged;
    }

    public void write(Document document, PdfLayout layout, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(new PrintPage(layout).of(document), "");
        builder.useUriResolver((base, address) -> null);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, moment);
        }
        builder.useUnicodeLineBreaker(new PrintBreaks());
        PrintFont.addTo(builder);
        builder.withProducer("Samhand");
        if (isTagged) {
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        }
        builder.toStream(out);
        builder.run();
    }
}
