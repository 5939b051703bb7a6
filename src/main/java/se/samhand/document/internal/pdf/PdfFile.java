package se.samhand.document.internal.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.samhand.document.Document;
import se.samhand.document.Refusal;
import se.samhand.document.internal.Assembly;
import se.samhand.document.internal.Budget;
import se.samhand.document.internal.Unreadable;

/// Reads PDF files that hold text (ADR 17).
public final class PdfFile {

    private static final long MAIN_MEMORY = 16L * 1024 * 1024;

    private PdfFile() {}

    /// The library answers broken files with checked and unchecked exceptions of many kinds.
    public static Document read(Path file, Budget budget) {
        try {
            StreamSizes.check(file, budget);
            return open(file, budget);
        } catch (Unreadable e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Refusal.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(Refusal.DAMAGED);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        }
    }

    /// A file that opens without a password is read, also if its permissions ask programs not to copy from it (ADR 17).
    private static Document open(Path file, Budget budget) throws IOException {
        long most = budget.limits().maxExpandedBytes();
        try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file.toFile());
                PDDocument pdf = Loader.loadPDF(bytes, MemoryUsageSetting.setupMixed(MAIN_MEMORY, most).streamCache)) {
            return read(pdf, budget);
        }
    }

    private static Document read(PDDocument pdf, Budget budget) throws IOException {
        Tags tags = Tags.of(pdf.getDocumentCatalog().getCOSObject(), budget);
        PageScan scan = new PageScan(budget, tags);
        List<PageWords> pages = new ArrayList<>();
        PageContent.Count count = new PageContent.Count();
        for (PDPage page : pdf.getPages()) {
            budget.checkTime();
            if (pages.size() == budget.limits().maxPages()) {
                throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
            }
            PageContent content = scan.scan(page);
            count.add(content.count());
            pages.add(PageWords.of(content, budget));
        }
        if (count.isOfPictures(pages.size())) {
            throw new Unreadable(Refusal.PDF_OF_PICTURES);
        }
        Assembly assembly = new Assembly(budget);
        new PdfAssembly(assembly, new Vocabulary(isFromBrowser(pdf))).add(blocks(pages, tags, budget));
        return assembly.document();
    }

    /// Browsers end a line after a hyphen only where one is written; their own is another sign.
    private static boolean isFromBrowser(PDDocument pdf) {
        String producer = pdf.getDocumentInformation().getProducer();
        return producer != null && producer.startsWith("Skia");
    }

    /// A file that tells which letters are the cells of its tables knows best; else lines and places tell.
    private static List<PdfBlock> blocks(List<PageWords> pages, Tags tags, Budget budget) {
        return TaggedReading.of(pages, tags, budget).orElseGet(() -> {
            PageLayout.Style style = new PageLayout.Style(new Habits(), new Habits());
            List<PageLayout> layouts = new ArrayList<>();
            for (PageWords page : pages) {
                budget.checkTime();
                PageLayout above = layouts.isEmpty() ? PageLayout.none() : layouts.getLast();
                layouts.add(PageLayout.of(page, above, tags, style, budget));
            }
            return Pages.joined(layouts);
        });
    }
}
