package se.samhand.strategy.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samhand.strategy.TemplateVersion.Column;

/// The columns of a template while they are edited: what an edit makes of them, or why it is refused.
final class EditedColumns {

    /// More than these no page shows and no sheet of paper holds.
    static final int MOST_OWN = 8;

    /// What came of an edit.
    sealed interface Result {
        /// The columns afterwards; as before when the edit says what they said.
        ///
        /// @param about the column that it was about
        record Made(List<Column> columns, Column about) implements Result {}

        record Refused(TemplateRefusal reason) implements Result {}
    }

    private final List<Column> columns;
    private final Supplier<String> keys;

    EditedColumns(List<Column> columns, Supplier<String> keys) {
        this.columns = columns;
        this.keys = keys;
    }

    Result make(TemplateEdit edit) {
        return switch (edit) {
            case TemplateEdit.Add add -> add(add.content());
            case TemplateEdit.Revise revise -> revise(revise.key(), revise.content());
            case TemplateEdit.Move move -> move(move.key(), move.isUp());
            case TemplateEdit.Remove remove -> remove(remove.key());
        };
    }

    private Result add(TemplateEdit.Content content) {
        if (isTaken(content.name(), null)) {
            return new Result.Refused(TemplateRefusal.NAME_TAKEN);
        }
        if (columns.stream().filter(Column::isOwn).count() >= MOST_OWN) {
            return new Result.Refused(TemplateRefusal.TOO_MANY);
        }
        Column added = new Column(
                keys.get(),
                null,
                content.name(),
                content.nameEnglish(),
                content.name(),
                content.isRequired(),
                content.guidance(),
                content.goodExample(),
                content.weakExample());
        List<Column> after = new ArrayList<>(columns);
        after.add(added);
        return new Result.Made(after, added);
    }

    private Result revise(String key, TemplateEdit.Content content) {
        Optional<Column> found = find(key);
        if (found.isEmpty()) {
            return new Result.Refused(TemplateRefusal.COLUMN_GONE);
        }
        if (isTaken(content.name(), key)) {
            return new Result.Refused(TemplateRefusal.NAME_TAKEN);
        }
        Column old = found.get();
        Column revised = new Column(
                key,
                old.kind(),
                content.name(),
                content.nameEnglish(),
                content.name().equals(old.name()) ? old.displayName() : content.name(),
                content.isRequired() || old.isAlwaysRequired(),
                content.guidance(),
                content.goodExample(),
                content.weakExample());
        return new Result.Made(
                columns.stream()
                        .map(column -> column.key().equals(key) ? revised : column)
                        .toList(),
                revised);
    }

    private Result move(String key, boolean isUp) {
        Optional<Column> found = find(key);
        if (found.isEmpty()) {
            return new Result.Refused(TemplateRefusal.COLUMN_GONE);
        }
        Column moved = found.get();
        int from = columns.indexOf(moved);
        int to = isUp ? from - 1 : from + 1;
        if (to >= columns.size()) {
            return new Result.Made(columns, moved);
        }
        if (!moved.isOwn() || !columns.get(to).isOwn()) {
            return new Result.Refused(TemplateRefusal.CORE_STANDS_STILL);
        }
        List<Column> after = new ArrayList<>(columns);
        after.remove(from);
        after.add(to, moved);
        return new Result.Made(after, moved);
    }

    private Result remove(String key) {
        Optional<Column> found = find(key);
        if (found.isEmpty()) {
            return new Result.Refused(TemplateRefusal.COLUMN_GONE);
        }
        Column removed = found.get();
        return removed.isOwn()
                ? new Result.Made(
                        columns.stream()
                                .filter(column -> !column.key().equals(key))
                                .toList(),
                        removed)
                : new Result.Refused(TemplateRefusal.CORE_STAYS);
    }

    private Optional<Column> find(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    private boolean isTaken(String name, @Nullable String besides) {
        return columns.stream()
                .filter(column -> !column.key().equals(besides))
                .anyMatch(column -> folded(column.name()).equals(folded(name)));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
