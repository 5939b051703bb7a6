package se.samhand.audit.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// The trail as it is chained: the canonical form of each entry with its links (`docs/audit-chain.md`).
final class JsonTrail implements TrailFormat {

    private final Chain chain;
    private final long last;
    private String separator = "\n";

    JsonTrail(Chain chain, long last) {
        this.chain = chain;
        this.last = last;
    }

    @Override
    public void begin(Writer writer) throws IOException {
        writer.write("""
                {"format":"samhand-audit-trail/1","installation":"%s","removed":%d,"beginning":"%s","last":%d,"entries":[\
                """.formatted(chain.installation(), chain.removed(), chain.beginning(), last));
    }

    @Override
    public void write(List<StoredLink> lines, Writer writer) throws IOException {
        for (var link : lines) {
            var line = link.line();
            if (line != null) {
                writer.write(separator + "{\"previous\":\"" + link.previous() + "\",\"link\":\"" + link.hash()
                        + "\",\"entry\":" + CanonicalForm.of(link.number(), line) + "}");
                separator = ",\n";
            }
        }
    }

    @Override
    public void end(Writer writer) throws IOException {
        writer.write("\n]}\n");
    }
}
