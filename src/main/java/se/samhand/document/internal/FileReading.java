package se.samhand.document.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samhand.document.Block;
import se.samhand.document.Document;
import se.samhand.document.DocumentFormat;
import se.samhand.document.DocumentReading;
import se.samhand.document.Paragraph;
import se.samhand.document.ReadingLimits;
import se.samhand.document.Refusal;
import se.samhand.document.Table;
import se.samhand.document.internal.pdf.PdfFile;

/// Chooses the reader for a file or a pasted text, and refuses what none can read.
public final class FileReading {

    private static final Pattern ENDING = Pattern.compile("\\.(?=[0-9]{0,4}[A-Za-z])([A-Za-z0-9]{1,5})[. ]*$");

    private final ReadingLimits limits;

    public FileReading(ReadingLimits limits) {
        this.limits = limits;
    }

    public DocumentReading read(Path file, String name) {
        try {
            FileStart start = FileStart.of(file);
            if (start.size() == 0) {
                return refused(Refusal.EMPTY);
            }
            return start.size() > limits.maxBytes()
                    ? refused(Refusal.TOO_LARGE)
                    : read(start, ending(name), new Budget(limits));
        } catch (Unreadable e) {
            return refused(e.refusal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DocumentReading readText(String text) {
        if (text.length() > limits.maxBytes()) {
            return refused(Refusal.TOO_LARGE);
        }
        Budget budget = new Budget(limits);
        boolean isHtml = Recognition.ofText(text) != ContentKind.TEXT;
        try {
            return isHtml
                    ? result(HtmlReader.read(text, budget), DocumentFormat.HTML)
                    : result(TextReader.read(text, budget), DocumentFormat.TEXT);
        } catch (Unreadable e) {
            return refused(e.refusal());
        }
    }

    private static DocumentReading read(FileStart file, String ending, Budget budget) throws IOException {
        if (Recognition.isZip(file)) {
            try (Container container = Container.open(file.path(), budget)) {
                return read(container, ending, budget);
            } catch (Unreadable e) {
                boolean isDamaged = e.refusal() == Refusal.DAMAGED;
                return refused(isDamaged ? ContentKind.DAMAGED.refusal(ending).orElseThrow() : e.refusal());
            }
        }
        ContentKind recognised = Recognition.of(file);
        boolean isHtmlByName = recognised == ContentKind.TEXT && ending.matches("x?html?");
        ContentKind kind = isHtmlByName ? ContentKind.HTML_FRAGMENT : recognised;
        Refusal refusal = kind.refusal(ending).orElse(null);
        if (refusal != null) {
            return refused(refusal);
        }
        return switch (kind) {
            case HTML_PAGE, HTML_FRAGMENT -> result(HtmlReader.read(file, budget), DocumentFormat.HTML);
            case TEXT ->
                ending.equals("csv")
                        ? result(CsvReader.read(file, budget), DocumentFormat.CSV)
                        : result(TextReader.read(file, budget), DocumentFormat.TEXT);
            case PDF -> result(PdfFile.read(file.path(), budget), DocumentFormat.PDF);
            case DOCX, ODT, XLSX, ENCRYPTED, HAS_MACROS, DAMAGED, OLD_WORD, RICH_TEXT, SPREADSHEET, OTHER ->
                refused(Refusal.UNKNOWN_FORMAT);
        };
    }

    private static DocumentReading read(Container container, String ending, Budget budget) {
        ContentKind kind = Recognition.of(container);
        Refusal refusal = kind.refusal(ending).orElse(null);
        if (refusal != null) {
            return refused(refusal);
        }
        return switch (kind) {
            case DOCX -> result(DocxReader.read(container, budget), DocumentFormat.DOCX);
            case ODT -> result(OdtReader.read(container, budget), DocumentFormat.ODT);
            case XLSX -> result(XlsxReader.read(container, budget), DocumentFormat.XLSX);
            default -> refused(Refusal.UNKNOWN_FORMAT);
        };
    }

    private static DocumentReading result(Document document, DocumentFormat format) {
        boolean hasText =
                !document.blocks().isEmpty() && document.blocks().stream().anyMatch(FileReading::hasText);
        return hasText ? new DocumentReading.Read(document, format) : refused(Refusal.EMPTY);
    }

    private static boolean hasText(Block block) {
        return switch (block) {
            case Paragraph paragraph -> !paragraph.isBlank();
            case Table table -> table.cells().stream().anyMatch(cell -> !cell.isBlank());
        };
    }

    private static String ending(String name) {
        Matcher matcher = ENDING.matcher(name);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static DocumentReading refused(Refusal refusal) {
        return new DocumentReading.Refused(refusal);
    }
}
