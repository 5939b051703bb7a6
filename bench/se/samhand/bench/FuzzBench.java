package se.samhand.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import se.samhand.database.internal.BenchDatabase;

/// Lets Jazzer make up files for every reader, guided by which code they reach.
///
/// A finding is kept as a file that `FuzzFindingTest` can replay for good.
final class FuzzBench {

    private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";
    private static final int LONGEST_FILE = 100_000;
    private static final int LONGEST_READING_SECONDS = 20;
    private static final int MOST_TOKENS = 400;
    private static final Pattern TOKEN =
            Pattern.compile("</?[A-Za-z][A-Za-z0-9:-]*|[a-z]+:[A-Za-z-]+=|/[A-Z][A-Za-z]+");
    private static final Pattern EXECUTIONS = Pattern.compile("stat::number_of_executed_units:\\s+(\\d+)");
    private static final Pattern COVERAGE = Pattern.compile("cov: (\\d+)");

    private final int secondsForEach;
    private final Set<FuzzKind> kinds;
    private final Path folder = BenchDatabase.folder().resolve("fuzz");
    private int findings;

    /// @param kinds all when none is given
    FuzzBench(boolean isQuick, Set<FuzzKind> kinds) {
        this.secondsForEach = isQuick ? 60 : 300;
        this.kinds = kinds.isEmpty() ? EnumSet.allOf(FuzzKind.class) : kinds;
    }

    void run() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(folder);
        Report.title("Made-up files, %d seconds for each reader".formatted(secondsForEach));
        Report.line("%-12s %12s %12s %12s %10s".formatted("", "executions", "per second", "places", "findings"));
        for (var kind : kinds) {
            run(kind);
        }
        if (findings > 0) {
            throw new IllegalStateException(
                    findings + " findings: mend each, and put its file into src/test/resources/fuzz");
        }
    }

    private void run(FuzzKind kind) throws IOException, InterruptedException {
        var home = Files.createDirectories(folder.resolve(kind.name().toLowerCase(Locale.ROOT)));
        var seeds = Files.createDirectory(home.resolve("seeds"));
        var made = Files.createDirectory(home.resolve("made"));
        var raw = Files.createDirectory(home.resolve("findings"));
        var number = 0;
        for (var seed : kind.seeds()) {
            Files.write(seeds.resolve("seed-" + number++), seed);
        }
        if (number == 0) {
            Report.line("%-12s %s".formatted(home.getFileName(), "no file of this kind in the corpus"));
            return;
        }
        var log = home.resolve("jazzer.log");
        new ProcessBuilder(command(kind, made, seeds, raw, words(kind, home), home))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        report(kind, log, raw);
    }

    private List<String> command(FuzzKind kind, Path made, Path seeds, Path raw, Path words, Path home) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-Dsamhand.fuzz.kind=" + kind.name(),
                "-Dsamhand.fuzz.folder=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                JAZZER,
                "--target_class=" + FuzzTarget.class.getName(),
                "--instrumentation_includes=se.samhand.document.**:se.samhand.plan.**",
                "--custom_hook_excludes=org.apache.pdfbox.**",
                "--keep_going=20",
                "--reproducer_path=" + raw,
                made.toString(),
                seeds.toString(),
                "-dict=" + words,
                "-artifact_prefix=" + raw + "/",
                "-max_total_time=" + secondsForEach,
                "-max_len=" + LONGEST_FILE,
                "-timeout=" + LONGEST_READING_SECONDS,
                "-rss_limit_mb=3000",
                "-print_final_stats=1");
    }

    /// The words of the format, taken from the files themselves.
    private static Path words(FuzzKind kind, Path home) throws IOException {
        var tokens = new TreeSet<String>();
        for (var seed : kind.seeds()) {
            var found = TOKEN.matcher(new String(seed, StandardCharsets.ISO_8859_1));
            while (found.find() && tokens.size() < MOST_TOKENS) {
                tokens.add(found.group());
            }
        }
        var file = home.resolve("words");
        return Files.write(
                file, tokens.stream().map(token -> "\"" + token + "\"").toList());
    }

    private void report(FuzzKind kind, Path log, Path raw) throws IOException {
        var text = Files.readString(log, StandardCharsets.ISO_8859_1);
        var executions = lastNumber(EXECUTIONS.matcher(text));
        if (executions == 0) {
            throw new IllegalStateException("Nothing was executed: see " + log);
        }
        var found = new ArrayList<Path>();
        try (var files = Files.list(raw)) {
            for (var finding : files.filter(
                            file -> file.getFileName().toString().matches("(crash|timeout|oom)-.*"))
                    .toList()) {
                var whole = folder.resolve(finding.getFileName() + "-" + kind.fileName());
                Files.write(whole, kind.file(kind.carrier(), Files.readAllBytes(finding)));
                found.add(whole);
            }
        }
        findings += found.size();
        Report.line("%-12s %12d %12d %12d %10d"
                .formatted(
                        kind.name().toLowerCase(Locale.ROOT),
                        executions,
                        executions / secondsForEach,
                        lastNumber(COVERAGE.matcher(text)),
                        found.size()));
        found.forEach(file -> Report.line("  " + file));
    }

    private static long lastNumber(Matcher matcher) {
        var last = 0L;
        while (matcher.find()) {
            last = Long.parseLong(matcher.group(1));
        }
        return last;
    }
}
