package se.samhand.plan.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samhand.plan.ReadPlan;
import tools.jackson.databind.JsonNode;

/// What it takes to change the columns of a plan's own: what the plan names, and what is written in them.
final class ColumnChanges {

    private ColumnChanges() {}

    static List<Change> adding(String name, EditedRows rows) {
        List<String> columns = rows.columns();
        return columns.contains(name)
                ? List.of()
                : naming(Stream.concat(columns.stream(), Stream.of(name)).toList(), rows);
    }

    static List<Change> renaming(String name, String to, EditedRows rows) {
        if (rows.columns().contains(to)) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>(naming(
                rows.columns().stream()
                        .map(column -> column.equals(name) ? to : column)
                        .toList(),
                rows));
        for (Cell old : rows.cellsIn(name)) {
            Cell renamed = new Cell(old.part(), PlanField.OWN, to);
            ReadPlan.Activity activity = rows.activity(old.part()).orElseThrow().content();
            JsonNode text = CellJson.of(old, activity);
            JsonNode none = CellJson.of(renamed, activity);
            changes.add(new Change.Revised(old, text, none));
            changes.add(new Change.Revised(renamed, none, text));
        }
        return changes;
    }

    static List<Change> moving(String name, int step, EditedRows rows) {
        List<String> columns = new ArrayList<>(rows.columns());
        int at = columns.indexOf(name);
        int to = Math.clamp(at + Integer.signum(step), 0, columns.size() - 1);
        columns.remove(at);
        columns.add(to, name);
        return at == to ? List.of() : naming(columns, rows);
    }

    static List<Change> removing(String name, EditedRows rows) {
        List<Change> changes = new ArrayList<>(naming(
                rows.columns().stream().filter(column -> !column.equals(name)).toList(), rows));
        for (Cell cell : rows.cellsIn(name)) {
            JsonNode text = CellJson.of(cell, rows).orElseThrow();
            changes.add(new Change.Revised(cell, text, CellJson.empty()));
        }
        return changes;
    }

    private static List<Change> naming(List<String> columns, EditedRows rows) {
        return List.of(new Change.ColumnsRevised(rows.plan(), rows.namedColumns(), columns));
    }
}
