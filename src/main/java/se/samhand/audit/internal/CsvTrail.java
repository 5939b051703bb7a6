package se.samhand.audit.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samhand.audit.internal.TrailTelling.Told;
import se.samhand.ui.Words;

/// The trail as a table in text, as Swedish spreadsheets open it: UTF-8 with its mark, semicolons.
final class CsvTrail implements TrailFormat {

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private final Function<List<AuditLine>, Told> telling;
    private final Words words;

    CsvTrail(Function<List<AuditLine>, Told> telling, Words words) {
        this.telling = telling;
        this.words = words;
    }

    @Override
    public void begin(Writer writer) throws IOException {
        writer.write(MARK
                + row(
                        words.get("audit.trail.column.number"),
                        words.get("audit.export.moment"),
                        words.get("audit.export.person"),
                        words.get("audit.trail.column.what"),
                        words.get("audit.trail.column.object"),
                        words.get("audit.export.code"),
                        words.get("audit.export.person-id"),
                        words.get("audit.export.object-id"),
                        words.get("audit.export.link")));
    }

    @Override
    public void write(List<StoredLink> lines, Writer writer) throws IOException {
        var told = telling.apply(
                lines.stream().map(StoredLink::line).filter(Objects::nonNull).toList());
        for (var link : lines) {
            var line = link.line();
            if (line != null) {
                var entry = told.entry(line);
                writer.write(row(
                        Long.toString(link.number()),
                        words.formats().second(line.recordedAt()),
                        entry.actorName(),
                        entry.sentence(),
                        told.object(line).name(),
                        line.code(),
                        line.actor().toString(),
                        line.subject().toString(),
                        link.hash()));
            }
        }
    }

    @Override
    public void end(Writer writer) {}

    private static String row(String... cells) {
        return Stream.of(cells).map(CsvTrail::cell).collect(Collectors.joining(";", "", LINE_END));
    }

    /// What a spreadsheet would take for a formula gets an apostrophe before it, and stays text.
    static String cell(String text) {
        var isFormula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
