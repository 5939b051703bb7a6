package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads bytes as the application would read a file of that name.
final class Reading {

    private Reading() {}

    static DocumentReading of(byte[] bytes, String name) {
        return of(bytes, name, ReadingLimits.DEFAULT);
    }

    static DocumentReading of(byte[] bytes, String name, ReadingLimits limits) {
        try {
            Path file = Files.createTempFile("reading", ".bin");
            try {
                Files.write(file, bytes);
                return new DocumentReader(limits).read(file, name);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document document(byte[] bytes, String name) {
        DocumentReading reading = of(bytes, name);
        assertThat(reading).isInstanceOf(DocumentReading.Read.class);
        return ((DocumentReading.Read) reading).document();
    }

    static String sketch(byte[] bytes, String name) {
        return Sketch.of(document(bytes, name));
    }
}
