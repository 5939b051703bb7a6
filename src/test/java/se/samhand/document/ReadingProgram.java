package se.samhand.document;

import java.nio.file.Path;
import java.time.Duration;

/// Reads the given files in a program of its own, and prints for each the refusal or the format, and the milliseconds.
final class ReadingProgram {

    private ReadingProgram() {}

    public static void main(String[] files) {
        for (String file : files) {
            long start = System.nanoTime();
            DocumentReading reading = new DocumentReader(ReadingLimits.DEFAULT).read(Path.of(file), file);
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            String answer = switch (reading) {
                case DocumentReading.Read read -> read.format().name();
                case DocumentReading.Refused refused -> refused.refusal().name();
            };
            System.out.println(Path.of(file).getFileName() + " " + answer + " " + millis);
        }
    }
}
