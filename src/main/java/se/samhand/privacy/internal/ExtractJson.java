package se.samhand.privacy.internal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samhand.kernel.PersonalRecord;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// An extract for machines.
public final class ExtractJson {

    private record File(String format, String madeAt, String person, List<Kind> kinds) {}

    private record Kind(String code, String ground, String onErasure, List<Map<String, String>> records) {}

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ExtractJson() {}

    public static byte[] of(Extract extract) {
        return JSON.writeValueAsString(new File(
                        "samhand-personal-data/1",
                        extract.madeAt().toString(),
                        extract.subject().id().toString(),
                        extract.sections().stream().map(ExtractJson::kind).toList()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Kind kind(Extract.Section section) {
        return new Kind(
                section.kind().code(),
                section.kind().ground().name(),
                section.kind().erasure().name(),
                section.records().stream().map(ExtractJson::values).toList());
    }

    private static Map<String, String> values(PersonalRecord told) {
        var values = new LinkedHashMap<String, String>();
        told.items()
                .forEach(item -> values.put(
                        item.field().name().toLowerCase(Locale.ROOT),
                        item.moment() == null
                                ? String.valueOf(item.text())
                                : item.moment().toString()));
        return values;
    }
}
