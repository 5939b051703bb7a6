package se.samhand.organisation.internal;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.document.DocumentReader;
import se.samhand.document.DocumentReading;
import se.samhand.document.ReadingLimits;
import se.samhand.document.Refusal;
import se.samhand.job.IsolatedWork;
import tools.jackson.databind.json.JsonMapper;

/// Reads a list of units from a file in a process of its own.
public final class SheetWork implements IsolatedWork {

    /// What it answers: the lines, or the words that say why there are none.
    ///
    /// @param refusal message key
    record Answer(@Nullable String refusal, List<SheetRow> rows) {

        static Answer refused(String key) {
            return new Answer(key, List.of());
        }
    }

    static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String work(Path file, List<String> arguments) {
        return JSON.writeValueAsString(read(file, arguments.getFirst()));
    }

    private static Answer read(Path file, String name) {
        return switch (new DocumentReader(ReadingLimits.DEFAULT).read(file, name)) {
            case DocumentReading.Refused refused -> Answer.refused(words(refused.refusal()));
            case DocumentReading.Read read ->
                read.document().tables().stream()
                        .findFirst()
                        .map(SheetReading::rows)
                        .map(rows ->
                                rows.isEmpty() ? Answer.refused("organisation.sheet.no-rows") : new Answer(null, rows))
                        .orElseGet(() -> Answer.refused("organisation.sheet.no-columns"));
        };
    }

    /// Words about a list: those of `document` speak of plans.
    private static String words(Refusal refusal) {
        return switch (refusal) {
            case EMPTY -> "organisation.sheet.empty";
            case TOO_LARGE, EXPANDS_TOO_MUCH -> "organisation.sheet.too-large";
            case DAMAGED, HOSTILE -> "organisation.sheet.damaged";
            case HAS_MACROS -> "organisation.sheet.macros";
            case ENCRYPTED -> "organisation.sheet.protected";
            case WRONG_EXTENSION, OLD_WORD, RICH_TEXT, PDF_OF_PICTURES, SPREADSHEET, UNKNOWN_FORMAT ->
                "organisation.sheet.wrong-format";
        };
    }
}
