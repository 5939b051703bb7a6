package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Reads files in a program of its own that has 256 MB of memory.
final class LittleMemory {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(2);

    private LittleMemory() {}

    /// Reads files of a folder, and expects an answer to each in time: a refusal, or a format.
    static Map<String, String> answers(Path folder, Iterable<String> names) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                ReadingProgram.class.getName()));
        names.forEach(name -> command.add(folder.resolve(name).toString()));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(LONGEST_RUN.toSeconds(), TimeUnit.SECONDS);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertThat(ended).as("ended in time: %s", lines).isTrue();
        Map<String, String> answers = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            boolean isAnswer = parts.length == 3 && parts[2].matches("[0-9]+");
            if (!isAnswer) {
                continue;
            }
            assertThat(Duration.ofMillis(Long.parseLong(parts[2]))).as(line).isLessThan(LONGEST_ANSWER);
            answers.put(parts[0], parts[1]);
        }
        return answers;
    }
}
