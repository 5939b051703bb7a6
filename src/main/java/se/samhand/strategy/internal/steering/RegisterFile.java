package se.samhand.strategy.internal.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Words;

/// The register as a file of values with semicolons between, as Swedish spreadsheets open it.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it.
final class RegisterFile {

    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r]", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder(MARK);
    private final Words words;
    private final SteeringUnits units;

    RegisterFile(Words words, SteeringUnits units) {
        this.words = words;
        this.units = units;
        line(Stream.of(
                        "title",
                        "kind",
                        "owner",
                        "from",
                        "to",
                        "diary-number",
                        "decided-by",
                        "decided-on",
                        "link",
                        "goals")
                .map(column -> words.get("strategy.steering.file." + column))
                .toList());
    }

    void add(SteeringListQuery.Item item) {
        var owner = item.owner();
        line(List.of(
                item.title(),
                words.get("strategy.steering.kind." + item.kind()),
                owner == null ? "" : units.name(owner),
                day(item.validFrom()),
                day(item.validTo()),
                Objects.requireNonNullElse(item.diaryNumber(), ""),
                Objects.requireNonNullElse(item.decidedBy(), ""),
                day(item.decidedOn()),
                Objects.requireNonNullElse(item.link(), ""),
                Integer.toString(item.goals())));
    }

    String text() {
        return text.toString();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void line(List<String> values) {
        text.append(values.stream().map(RegisterFile::value).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String value(String value) {
        var safe = FORMULA.matcher(value).lookingAt() ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
