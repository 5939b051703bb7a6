package se.samhand.audit.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.ui.Words;

/// Writes lines of the trail to a file, a handful at a time, however many they are.
@Component
public class TrailFile {

    static final int HANDFUL = 500;

    /// Where the lines come from: the next ones after a number, none at the end.
    @FunctionalInterface
    interface Lines {
        List<StoredLink> after(long number);
    }

    private final AuditLines stored;
    private final TrailTelling telling;

    TrailFile(AuditLines stored, TrailTelling telling) {
        this.stored = stored;
        this.telling = telling;
    }

    /// For people and spreadsheets.
    public void writeCsv(ExportTrail.Extract extract, OutputStream out, Actor reader, Words words) {
        write(extract, out, new CsvTrail(lines -> telling.tell(lines, reader, words), words));
    }

    /// For those who want to verify the chain without Samhand.
    public void writeJson(ExportTrail.Extract extract, OutputStream out) {
        write(extract, out, new JsonTrail(extract.chain(), extract.last()));
    }

    private void write(ExportTrail.Extract extract, OutputStream out, TrailFormat format) {
        write(after -> stored.findUpwards(extract.choice(), after, extract.last(), HANDFUL), out, format);
    }

    /// What was read is written before more is read.
    static void write(Lines lines, OutputStream out, TrailFormat format) {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            format.begin(writer);
            var handful = lines.after(0);
            while (!handful.isEmpty()) {
                format.write(handful, writer);
                writer.flush();
                handful = lines.after(handful.getLast().number());
            }
            format.end(writer);
        } catch (IOException gone) {
            throw new UncheckedIOException("Whoever fetched the trail is gone", gone);
        }
    }
}
