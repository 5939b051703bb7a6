package se.samhand.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.samhand.document.DocumentReader;
import se.samhand.document.ReadingLimits;
import se.samhand.organisation.OrganisationReference;
import se.samhand.plan.PlanReader;
import se.samhand.strategy.StrategyReference;

/// Reads every plan of the corpus, from the file to the plan, beside what the libraries alone need for it; and once
/// more only as far as to neutral tables, which is all of it that differs between formats (ADR 5).
///
/// In turn, round by round, so that both meet the same machine. Of each file the fastest round counts.
final class ReadBench {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final List<String> FORMATS = List.of("docx", "odt", "xlsx", "html", "pdf", "csv", "txt");

    private final int rounds;
    private final PlanReader reader =
            new PlanReader(ReadingLimits.DEFAULT, StrategyReference.load(), OrganisationReference.load("ekdalen"));
    private final DocumentReader documents = new DocumentReader(ReadingLimits.DEFAULT);
    private long sink;

    ReadBench(boolean isQuick) {
        this.rounds = isQuick ? 15 : 60;
    }

    void run() throws IOException {
        Report.title("Reading each plan of the corpus, %d rounds; sum of the files, ms (aim: ratio at most 2)"
                .formatted(rounds));
        Report.head("ours", "libraries");
        for (var format : FORMATS) {
            measure(format);
        }
        Report.line("(%d)".formatted(sink % 10));
    }

    private void measure(String format) throws IOException {
        var files = files(format);
        if (files.isEmpty()) {
            Report.line("%-34s no file in the corpus".formatted(format));
            return;
        }
        var ours = new long[files.size()];
        var toTables = new long[files.size()];
        var libraries = new long[files.size()];
        for (var round = 0; round < rounds; round++) {
            for (var i = 0; i < files.size(); i++) {
                var begun = System.nanoTime();
                sink += LibraryRead.read(files.get(i));
                var between = System.nanoTime();
                sink += reader.read(files.get(i), name(files.get(i))).hashCode();
                var ended = System.nanoTime();
                sink += documents.read(files.get(i), name(files.get(i))).hashCode();
                var endedAgain = System.nanoTime();
                libraries[i] = fastest(round, libraries[i], between - begun);
                ours[i] = fastest(round, ours[i], ended - between);
                toTables[i] = fastest(round, toTables[i], endedAgain - ended);
            }
        }
        Report.row("%s, %d files".formatted(format, files.size()), milliseconds(ours), milliseconds(libraries));
        Report.row("%s, to tables only".formatted(format), milliseconds(toTables), milliseconds(libraries));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static long fastest(int round, long before, long now) {
        return round == 0 ? now : Math.min(before, now);
    }

    private static double milliseconds(long[] nanoseconds) {
        var sum = 0L;
        for (var each : nanoseconds) {
            sum += each;
        }
        return sum / 1_000_000.0;
    }

    private static List<Path> files(String format) throws IOException {
        try (var all = Files.walk(CORPUS)) {
            return new ArrayList<>(all.filter(file -> file.toString().endsWith("." + format))
                    .sorted()
                    .toList());
        }
    }
}
