package se.samhand.plan;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A plan as JSON, in the contract of `docs/plan-json.md`.
///
/// Stable: fields are added, never renamed or removed; a reader passes over fields that it does not know.
public final class PlanJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private PlanJson() {}

    /// Indented, with dates as `2019-01-01`.
    public static String write(ReadPlan plan) {
        return JSON.writeValueAsString(plan);
    }

    /// The plan that [#write] wrote.
    public static ReadPlan read(String json) {
        return JSON.readValue(json, ReadPlan.class);
    }
}
