package se.samhand.audit.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// How lines of the trail are written to a file.
interface TrailFormat {

    void begin(Writer writer) throws IOException;

    void write(List<StoredLink> lines, Writer writer) throws IOException;

    void end(Writer writer) throws IOException;
}
