package se.samhand.plan.internal.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samhand.plan.internal.draft.Correction.ReadColumnAs;
import se.samhand.plan.internal.draft.Correction.RenameColumn;

/// Corrections of columns that the central template does not have.
final class ColumnCorrections {

    private final DraftChange change;

    ColumnCorrections(DraftChange change) {
        this.change = change;
    }

    void apply(RenameColumn rename) {
        for (DraftRow row : change.rows()) {
            row.activities().forEach(activity -> rename(activity, rename));
        }
    }

    /// The order of the columns stays; a name that there already is takes both texts.
    private void rename(DraftActivity activity, RenameColumn rename) {
        Map<String, String> custom = activity.content().custom();
        if (custom.containsKey(rename.column())) {
            Map<String, String> renamed = new LinkedHashMap<>();
            custom.forEach((column, text) -> renamed.merge(
                    column.equals(rename.column()) ? rename.name() : column, text, (own, more) -> own + "\n" + more));
            replace(activity, renamed);
        }
    }

    void apply(ReadColumnAs read) {
        for (DraftRow row : change.rows()) {
            row.activities().forEach(activity -> read(row, activity, read));
        }
    }

    private void read(DraftRow row, DraftActivity activity, ReadColumnAs read) {
        Map<String, String> left = new LinkedHashMap<>(activity.content().custom());
        String text = left.remove(read.column());
        if (text != null) {
            replace(activity, left);
            int id = read.place().isOfRow() ? row.id() : activity.id();
            new TextCorrections(change).put(activity.content().source(), text.strip(), read.place(), id);
        }
    }

    private void replace(DraftActivity activity, Map<String, String> custom) {
        change.replace(new DraftActivity(
                activity.id(),
                ActivityContent.of(activity.content())
                        .with(custom)
                        .at(activity.content().source())));
    }
}
