package se.samhand.organisation.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A list of units as a file of values with semicolons between, as Swedish spreadsheets open it.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it; [SheetReading] takes it away again.
final class SheetFile {

    private static final String MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(MARK);

    SheetFile() {
        line(List.of("Kod", "Namn", "Kortnamn", "Slag", "Hör till", "Till och med"));
    }

    void add(OrganisationUnit unit, UnitVersion version) {
        var lastDay = unit.validTo();
        line(List.of(
                unit.code(),
                version.name(),
                version.shortName(),
                SheetKinds.word(unit.kind()),
                Objects.requireNonNullElse(version.parent(), ""),
                lastDay == null ? "" : lastDay.toString()));
    }

    String text() {
        return text.toString();
    }

    private void line(List<String> values) {
        text.append(values.stream().map(SheetFile::value).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String value(String value) {
        return "\"" + Formula.defused(value).replace("\"", "\"\"") + "\"";
    }
}
