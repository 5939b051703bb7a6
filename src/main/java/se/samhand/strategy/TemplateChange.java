package se.samhand.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samhand.strategy.TemplateVersion.Column;

/// What differs between two versions of a template (*malländring*), column by column.
public sealed interface TemplateChange {

    /// The column as it is after the change, or was before it went.
    Column column();

    /// A column is there that was not.
    record Added(Column column) implements TemplateChange {}

    /// A column is gone.
    record Removed(Column column) implements TemplateChange {}

    /// A column is called something else, in Swedish or English.
    record Renamed(Column before, Column column) implements TemplateChange {}

    /// An empty cell is shown as a gap from now on, or no longer.
    record RequiredOtherwise(Column column) implements TemplateChange {}

    /// Guidance or examples are other.
    record ExplainedOtherwise(Column before, Column column) implements TemplateChange {}

    /// The own columns stand in another order.
    record Moved(Column column) implements TemplateChange {}

    /// All that differs: what went first, then the columns in their new order.
    static List<TemplateChange> between(List<Column> before, List<Column> after) {
        Map<String, Column> were = byKey(before);
        Map<String, Column> are = byKey(after);
        List<TemplateChange> changes = new ArrayList<>();
        before.stream()
                .filter(column -> !are.containsKey(column.key()))
                .forEach(gone -> changes.add(new Removed(gone)));
        List<String> stayed =
                before.stream().map(Column::key).filter(are::containsKey).toList();
        List<String> now =
                after.stream().map(Column::key).filter(were::containsKey).toList();
        for (Column column : after) {
            Column old = were.get(column.key());
            if (old == null) {
                changes.add(new Added(column));
            } else {
                changes.addAll(of(old, column));
                if (stayed.indexOf(column.key()) != now.indexOf(column.key())) {
                    changes.add(new Moved(column));
                }
            }
        }
        return List.copyOf(changes);
    }

    private static List<TemplateChange> of(Column before, Column after) {
        List<TemplateChange> changes = new ArrayList<>();
        if (!before.name().equals(after.name()) || !before.nameEnglish().equals(after.nameEnglish())) {
            changes.add(new Renamed(before, after));
        }
        if (before.isRequired() != after.isRequired()) {
            changes.add(new RequiredOtherwise(after));
        }
        if (!before.guidance().equals(after.guidance())
                || !before.goodExample().equals(after.goodExample())
                || !before.weakExample().equals(after.weakExample())) {
            changes.add(new ExplainedOtherwise(before, after));
        }
        return changes;
    }

    private static Map<String, Column> byKey(List<Column> columns) {
        return columns.stream().collect(Collectors.toMap(Column::key, Function.identity()));
    }
}
