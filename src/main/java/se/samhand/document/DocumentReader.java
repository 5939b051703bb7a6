package se.samhand.document;

import java.nio.file.Path;
import se.samhand.document.internal.FileReading;

/// Reads a file of any known format into neutral blocks, or says why it cannot be read.
///
/// Answers within ten seconds in 256 MB of memory, whatever the bytes are.
public final class DocumentReader {

    private final FileReading reading;

    public DocumentReader(ReadingLimits limits) {
        this.reading = new FileReading(limits);
    }

    /// Reads a file on disk.
    ///
    /// @param file the bytes, wherever they lie
    /// @param name the name that the person gave the file; its ending is compared with what the file holds
    public DocumentReading read(Path file, String name) {
        return reading.read(file, name);
    }

    /// Reads what a person pasted: a part of a web page when it begins with a tag, else text.
    public DocumentReading readText(String text) {
        return reading.readText(text);
    }
}
