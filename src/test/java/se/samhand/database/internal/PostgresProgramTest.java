package se.samhand.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresProgramTest {

    @TempDir
    Path cache;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz"
    })
    void knowsTheArchiveOfEachComputer(String system, String architecture, String archive) {
        assertThat(PostgresProgram.archiveName(system, architecture)).isEqualTo(archive);
    }

    @Test
    void isUnpackedOnceWhenTwoStartAtOnceAndLeavesNothingUnfinished() throws IOException {
        var first = CompletableFuture.supplyAsync(() -> PostgresProgram.in(cache));
        var second = CompletableFuture.supplyAsync(() -> PostgresProgram.in(cache));

        var postgres = first.join().command("postgres");

        assertThat(postgres).isExecutable().isEqualTo(second.join().command("postgres"));
        try (var entries = Files.list(cache)) {
            assertThat(entries)
                    .containsExactlyInAnyOrder(
                            cache.resolve("unpacking.lock"),
                            postgres.resolve("../..").normalize());
        }
    }
}
