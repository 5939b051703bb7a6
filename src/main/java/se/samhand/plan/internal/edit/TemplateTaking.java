package se.samhand.plan.internal.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;
import se.samhand.strategy.TemplateVersion;

/// What taking up another version of the template does to a plan: texts follow columns that are called something else,
/// and all others stay where they are. A column that left the template is one of the plan's own from then on.
final class TemplateTaking {

    private final EditedRows rows;
    private final Map<String, String> renamed;

    private TemplateTaking(EditedRows rows, Map<String, String> renamed) {
        this.rows = rows;
        this.renamed = renamed;
    }

    /// Makes the changes, and tells them.
    static List<Change> make(PlanId plan, EditedRows rows, TemplateVersion before, TemplateVersion after) {
        List<Change> changes = new TemplateTaking(rows, renamed(before, after)).made();
        Change taken = new Change.TemplateTaken(plan.value(), before.number(), after.number());
        rows.apply(taken);
        changes.add(taken);
        return changes;
    }

    /// Names of own columns that are called something else, with what they are called now.
    private static Map<String, String> renamed(TemplateVersion before, TemplateVersion after) {
        Map<String, String> now = after.ownColumns().stream()
                .collect(Collectors.toMap(TemplateVersion.Column::key, TemplateVersion.Column::name));
        return before.ownColumns().stream()
                .filter(column -> now.containsKey(column.key()))
                .filter(column -> !column.name().equals(now.get(column.key())))
                .collect(Collectors.toMap(
                        TemplateVersion.Column::name, column -> now.getOrDefault(column.key(), column.name())));
    }

    private List<Change> made() {
        List<Change> changes = new ArrayList<>();
        for (PlanRow row : rows.rows()) {
            for (PlanActivity activity : row.activities()) {
                changes.addAll(revisions(activity.id(), activity.content().custom()));
            }
        }
        return changes;
    }

    private List<Change> revisions(UUID activity, Map<String, String> custom) {
        Map<String, String> moved = moved(custom);
        Set<String> names = new LinkedHashSet<>(custom.keySet());
        names.addAll(moved.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            String text = moved.getOrDefault(name, "");
            if (!text.equals(custom.get(name))) {
                changes.addAll(EditChanges.make(
                        new PlanEdit.Revise(activity, new CellValue.Own(name, text)), rows, TemplateTaking::noId));
            }
        }
        return changes;
    }

    private static UUID noId() {
        throw new IllegalStateException("Nothing is added when a template is taken up");
    }

    /// Where two columns become one, the texts stand below each other.
    private Map<String, String> moved(Map<String, String> custom) {
        Map<String, String> moved = new LinkedHashMap<>();
        custom.forEach((name, text) -> moved.merge(
                renamed.getOrDefault(name, name), text, (one, other) -> one.equals(other) ? one : one + "\n" + other));
        return moved;
    }
}
