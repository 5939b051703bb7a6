package se.samhand.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;

/// What the libraries do of the reading of a file, and nothing of ours: the baseline.
final class LibraryRead {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    private LibraryRead() {}

    /// @return something that depends on all that was read, so that nothing of it can be left out
    static long read(Path file) throws IOException {
        var name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "docx" -> xml(file, "word/document\\.xml|word/styles\\.xml|word/numbering\\.xml");
            case "odt" -> xml(file, "content\\.xml|styles\\.xml");
            case "xlsx" -> xml(file, "xl/(workbook|styles|sharedStrings|worksheets/.*)\\.xml");
            case "html" -> Jsoup.parse(file).text().length();
            case "pdf" -> pdf(file);
            case "csv" -> csv(file);
            case "txt" -> text(file);
            default -> throw new IllegalArgumentException("No baseline for " + file);
        };
    }

    private static long xml(Path file, String parts) throws IOException {
        var length = 0L;
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry :
                    zip.stream().filter(part -> part.getName().matches(parts)).toList()) {
                try (var in = zip.getInputStream(entry)) {
                    var cursor = XML.createXMLStreamReader(in);
                    while (cursor.hasNext()) {
                        cursor.next();
                        length += cursor.hasText() ? cursor.getText().length() : 1;
                    }
                } catch (XMLStreamException problem) {
                    throw new IOException(problem);
                }
            }
        }
        return length;
    }

    private static long pdf(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).length();
        }
    }

    private static long csv(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        var separator = text.contains(";") ? ';' : text.contains("\t") ? '\t' : ',';
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            return records.stream().mapToLong(CsvRecord::getFieldCount).sum();
        }
    }

    private static long text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .mapToLong(line -> line.split("\t").length)
                .sum();
    }
}
