package se.samhand.file.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.database.internal.TestServer;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.DbTest;

@DbTest
class LargeFileDbTest {

    private static final long SIZE = 110L * 1024 * 1024;

    @Autowired
    ClassDatabase database;

    @Test
    void takesAFileInAndOutWithAHeapAQuarterOfItsSize() throws IOException, InterruptedException {
        var server = TestServer.get();
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFileProgram.class.getName(),
                        server.url(database.name()),
                        server.applicationUser(),
                        server.applicationPassword(),
                        Long.toString(SIZE))
                .redirectErrorStream(true)
                .start();

        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).as(said).isZero();
        var words =
                said.strip().lines().reduce((first, last) -> last).orElseThrow().split(" ");
        assertThat(words[0]).isEqualTo(Long.toString(SIZE));
        assertThat(words[1]).isEqualTo(words[2]);
    }
}
