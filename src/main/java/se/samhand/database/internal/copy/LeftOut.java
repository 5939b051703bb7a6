package se.samhand.database.internal.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/// The tables that are not copied, each with the reason: the file `reference/database/left-out.csv`.
final class LeftOut {

    private LeftOut() {}

    /// Reasons by table.
    static Map<String, String> tables() {
        try {
            var text =
                    new ClassPathResource("reference/database/left-out.csv").getContentAsString(StandardCharsets.UTF_8);
            var reasons = new LinkedHashMap<String, String>();
            text.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", 2))
                    .forEach(cells -> reasons.put(cells[0].strip(), cells[1].strip()));
            return reasons;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
