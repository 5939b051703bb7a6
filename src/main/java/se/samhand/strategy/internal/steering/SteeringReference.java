package se.samhand.strategy.internal.steering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.strategy.SteeringKind;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The steering documents that Samhand comes with, read from its resource files: goal frameworks for everybody, and
/// documents of one municipality.
record SteeringReference(List<Edition> editions) {

    /// One file.
    ///
    /// @param contentVersion grows each time the content is edited
    record Edition(int contentVersion, List<Document> documents) {}

    /// A document with what the source says of it, and no more.
    record Document(
            String code,
            SteeringKind kind,
            String title,
            @Nullable String titleEnglish,
            @Nullable String owner,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String diaryNumber,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String link,
            @Nullable String note,
            String source,
            List<Goal> goals) {

        String codeOf(Goal goal) {
            return code + "-" + goal.number();
        }
    }

    /// @param strategies codes of those that say that they serve it
    record Goal(String number, String text, @Nullable String textEnglish, List<String> strategies) {}

    /// @param dataSet name of the municipality's data; one without documents has the goal frameworks only
    static SteeringReference load(String dataSet) {
        var json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var editions = new ArrayList<Edition>();
        for (var file : List.of("goal-frameworks.json", dataSet + ".json")) {
            try (var in = SteeringReference.class.getResourceAsStream("/reference/steering/" + file)) {
                if (in != null) {
                    editions.add(json.readValue(in, Edition.class));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new SteeringReference(List.copyOf(editions));
    }
}
