package se.samhand.plan.internal.draft;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Document;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Drafts and documents as they are kept in the database, which is nobody else's format.
final class DraftJson {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Paragraph.class, name = "p"),
        @JsonSubTypes.Type(value = Table.class, name = "t")
    })
    private interface OneOfTwo {}

    @JsonIgnoreProperties("blank")
    private interface WithoutBlank {}

    static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addMixIn(Block.class, OneOfTwo.class)
            .addMixIn(Paragraph.class, WithoutBlank.class)
            .addMixIn(Cell.class, WithoutBlank.class)
            .build();

    private DraftJson() {}

    static String write(DraftPlan draft) {
        return JSON.writeValueAsString(draft);
    }

    static DraftPlan draft(String json) {
        return JSON.readValue(json, DraftPlan.class);
    }

    static String write(Document document) {
        return JSON.writeValueAsString(document);
    }

    static Document document(String json) {
        return JSON.readValue(json, Document.class);
    }
}
