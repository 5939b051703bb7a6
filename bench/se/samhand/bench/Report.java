package se.samhand.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What a benchmark prints: ours, the baseline, and the ratio of the two.
final class Report {

    private Report() {}

    static void machine() throws IOException {
        var processor = Path.of("/proc/cpuinfo");
        var name = !Files.isReadable(processor)
                ? System.getProperty("os.arch")
                : Files.readAllLines(processor).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
        line("Machine: %d × %s, %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        name,
                        System.getProperty("os.name"),
                        System.getProperty("java.version")));
    }

    static void title(String text) {
        line("");
        line(text);
    }

    static void head(String ours, String baseline) {
        line("%-34s %12s %12s %8s".formatted("", ours, baseline, "ratio"));
    }

    static void row(String what, double ours, double baseline) {
        line(String.format(Locale.ROOT, "%-34s %12.1f %12.1f %8.2f", what, ours, baseline, ours / baseline));
    }

    static void line(String text) {
        System.out.println(text);
    }

    /// In milliseconds, of measurements in nanoseconds.
    static double percentile(List<Long> nanoseconds, int percent) {
        if (nanoseconds.isEmpty()) {
            throw new IllegalStateException("Nothing was measured");
        }
        var sorted = nanoseconds.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1_000_000.0;
    }
}
