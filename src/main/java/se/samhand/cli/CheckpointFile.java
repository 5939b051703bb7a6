package se.samhand.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import se.samhand.audit.ChainState;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A checkpoint as a file: JSON as `docs/audit-chain.md` describes it.
record CheckpointFile(String format, UUID installation, long number, String link, long count, Instant at) {

    private static final String FORMAT = "samhand-audit-checkpoint/1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /// Never writes over an earlier checkpoint.
    static void write(ChainState state, Path file) throws IOException {
        var content = new CheckpointFile(
                FORMAT, state.installation(), state.number(), state.link(), state.count(), state.at());
        Files.writeString(file, JSON.writeValueAsString(content) + "\n", StandardOpenOption.CREATE_NEW);
    }

    static ChainState read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("Filen " + file + " finns inte eller får inte läsas. Kontrollera sökvägen.");
        }
        try {
            var content = JSON.readValue(Files.readString(file), CheckpointFile.class);
            if (!FORMAT.equals(content.format) || !String.valueOf(content.link).matches("[0-9a-f]{64}")) {
                throw new IOException("Filen " + file + " är ingen kontrollpunkt.");
            }
            return new ChainState(content.installation, content.number, content.link, content.count, content.at);
        } catch (JacksonException notOne) {
            throw new IOException("Filen " + file + " är ingen kontrollpunkt.", notOne);
        }
    }
}
