package se.samhand.job.internal.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a worker process is started: the Java and the classes of the application, but nothing of its surroundings.
final class WorkerCommand {

    /// What a program needs to find its way; passwords and tokens are not among it.
    private static final Set<String> KEPT =
            Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "TMP", "TEMP", "SystemRoot", "LD_LIBRARY_PATH");

    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /// Beyond the application's own limit, in case the application is gone.
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final WorkerProperties properties;

    WorkerCommand(WorkerProperties properties) {
        this.properties = properties;
    }

    ProcessBuilder builder() {
        var builder = new ProcessBuilder(words()).redirectError(ProcessBuilder.Redirect.DISCARD);
        keepLittle(builder.environment());
        return builder;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + properties.memory().toMegabytes() + "m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError",
                // One file does not take all processors, and a short life wants a quick start.
                "-XX:ActiveProcessorCount=1",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dlogback.configurationFile=logback-command-line.xml",
                "-cp",
                System.getProperty("java.class.path")));
        words.addAll(program());
        words.add(Long.toString(properties.result().toBytes()));
        words.add(Long.toString(properties.time().plus(GRACE).toMillis()));
        return words;
    }

    /// Inside a Spring Boot jar the classes are found by its launcher.
    private static List<String> program() {
        String program = WorkerProgram.class.getName();
        boolean isBootJar = ClassLoader.getSystemResource(BOOT_LAUNCHER.replace('.', '/') + ".class") != null;
        return isBootJar ? List.of("-Dloader.main=" + program, BOOT_LAUNCHER) : List.of(program);
    }

    private static void keepLittle(Map<String, String> environment) {
        environment.keySet().retainAll(KEPT);
    }
}
