package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what the text under an activity's heading says in fields, such as *Ansvarig: enhetschef*.
final class ListFields {

    /// What a label without a value of its own line is followed by.
    private enum Waiting {
        FOR_VALUE,
        FOR_BULLETS,
        FOR_NOTHING
    }

    static final String DESCRIPTION = "Beskrivning";

    private static final Pattern LABELLED =
            Pattern.compile("^(\\p{L}[\\p{L} /-]{1,40}?)\\s*:\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern OWN_LABEL = Pattern.compile(
            "(?iu)(?:målgrupp|plats|kostnad|indikator|resurs|samverkanspart|samarbetspart|kommentar)(?:en|er|erna)?"
                    + "|budget|finansiering|status|samverkan|samarbete|samverkan med|samarbete med|prioritet|lokal");

    private final ColumnNames names;

    ListFields(ColumnNames names) {
        this.names = names;
    }

    boolean isLabel(String heading) {
        return column(heading.replaceFirst(":\\s*$", "")).isPresent();
    }

    /// The lines by the column that they belong to, the description first.
    Map<Column, List<ListLine>> of(List<ListLine> body) {
        Map<Column, List<ListLine>> fields = new LinkedHashMap<>();
        Column description = new Column(Field.OTHER, DESCRIPTION);
        Column current = description;
        Waiting waiting = Waiting.FOR_NOTHING;
        for (ListLine line : body) {
            Matcher labelled = LABELLED.matcher(line.text());
            Optional<Column> named = line.isHeading()
                    ? column(line.text().replaceFirst(":\\s*$", ""))
                    : labelled.matches() ? column(labelled.group(1)) : Optional.empty();
            if (named.isPresent()) {
                current = named.get();
                String value = line.isHeading() ? "" : labelled.group(2);
                waiting = !value.isBlank() ? Waiting.FOR_NOTHING : Waiting.FOR_VALUE;
                if (!value.isBlank()) {
                    ListLine said = new ListLine(value, 0, false, line.isAfterBlank(), line.source());
                    fields.computeIfAbsent(current, any -> new ArrayList<>()).add(said);
                }
            } else {
                boolean belongs = waiting == Waiting.FOR_VALUE || (waiting == Waiting.FOR_BULLETS && line.isItem());
                waiting = belongs && line.isItem() ? Waiting.FOR_BULLETS : Waiting.FOR_NOTHING;
                current = belongs ? current : description;
                fields.computeIfAbsent(current, any -> new ArrayList<>()).add(line);
            }
        }
        return fields;
    }

    /// Only whole names of columns are labels: any sentence can hold a colon.
    private Optional<Column> column(String label) {
        String name = label.strip();
        Optional<Field> field = names.whole(name).or(() -> names.corrected(name).map(ColumnNames.Named::field));
        if (field.isPresent() && field.get() != Field.ACTIVITIES && field.get() != Field.FOLLOW_UP_POINT) {
            return field.map(known -> new Column(known, name));
        }
        return OWN_LABEL.matcher(name).matches() ? Optional.of(new Column(Field.OTHER, name)) : Optional.empty();
    }
}
