package se.samhand.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import tools.jackson.databind.JsonNode;

/// Texts made comparable: white space and case do not count, nor does the number or bullet before a list item.
final class Written {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern LABEL = Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[-–•·*])\\s+(?=\\S)");

    private Written() {}

    static String plain(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    static String withoutLabel(String text) {
        return LABEL.matcher(plain(text)).replaceFirst("");
    }

    static List<String> plain(List<String> texts) {
        return texts.stream().map(Written::plain).toList();
    }

    static String orNone(@Nullable String text) {
        return text == null ? "none" : plain(text);
    }

    static String of(@Nullable Period period) {
        return period == null ? "none" : period.from() + " to " + period.to();
    }

    static String subArea(@Nullable String code, String wording) {
        return (code == null ? "none" : code) + ": " + withoutLabel(wording);
    }

    /// What is said beyond the template; what is missing or empty is not said.
    static List<String> said(JsonNode details) {
        return details.properties().stream()
                .filter(property ->
                        property.getValue().isString() || !property.getValue().isEmpty())
                .map(property -> plain(property.getKey() + " = " + property.getValue()))
                .sorted()
                .toList();
    }
}
