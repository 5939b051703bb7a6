package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.edit.Cell;
import se.samhand.plan.internal.edit.Change;
import se.samhand.plan.internal.edit.PartHistoryQuery;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Tells which parts of the table edits have changed.
final class LaterEdits {

    private final List<PartHistoryQuery.Made> edits;
    private final Shell shell;

    LaterEdits(List<PartHistoryQuery.Made> edits, Shell shell) {
        this.edits = edits;
        this.shell = shell;
    }

    /// Whether more is other than what stands in cells: rows, their order, what groups them, or columns.
    boolean changeTheTable() {
        return edits.stream()
                .flatMap(made -> made.edit().changes().stream())
                .anyMatch(change -> !(change instanceof Change.Revised revised)
                        || revised.cell().field() == PlanField.AREAS
                        || revised.cell().field() == PlanField.OWN);
    }

    /// Of the table, the rows that say something else.
    List<PlanPage.Group> changed(List<PlanPage.Group> groups) {
        Set<String> parts = edits.stream()
                .flatMap(made -> made.edit().changes().stream())
                .flatMap(change -> change.parts().stream())
                .map(UUID::toString)
                .collect(Collectors.toSet());
        return groups.stream()
                .map(group -> new PlanPage.Group(
                        group.anchor(),
                        group.code(),
                        group.number(),
                        group.name(),
                        group.summary(),
                        lines(group, parts),
                        List.of()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static List<PlanPage.Line> lines(PlanPage.Group group, Set<String> parts) {
        List<PlanPage.Line> lines = new ArrayList<>();
        for (PlanPage.Line line : group.lines()) {
            PlanPage.Lead lead = line.lead();
            PlanPage.ActivityCells activity = line.activity();
            if ((lead != null && parts.contains(lead.row())) || (activity != null && parts.contains(activity.id()))) {
                lines.add(line);
            }
        }
        return lines;
    }

    /// For each cell the latest that was done to it.
    List<LaterEditsPage.Mark> marks() {
        Map<String, LaterEditsPage.Mark> marks = new LinkedHashMap<>();
        for (PartHistoryQuery.Made made : edits) {
            for (Change change : made.edit().changes()) {
                LaterEditsPage.Mark mark = mark(made, change);
                if (mark != null) {
                    marks.put(mark.anchor(), mark);
                }
            }
        }
        return List.copyOf(marks.values());
    }

    private LaterEditsPage.@Nullable Mark mark(PartHistoryQuery.Made made, Change change) {
        return switch (change) {
            case Change.Revised(Cell cell, var before, var after) ->
                mark(made, EditLinks.anchor(cell), "plan.live.changed-here", "plan.live.changed-here.own");
            case Change.RowRemoved removed -> removed(made, removed.row().id());
            case Change.ActivityRemoved removed ->
                removed(made, removed.activity().id());
            case Change.RowAdded added -> null;
            case Change.RowMoved moved -> null;
            case Change.ActivityAdded added -> null;
            case Change.ActivityMoved moved -> null;
            case Change.TemplateTaken taken -> null;
            case Change.ColumnsRevised revised -> null;
        };
    }

    private LaterEditsPage.Mark removed(PartHistoryQuery.Made made, UUID part) {
        return mark(made, EditLinks.anchor(part), "plan.live.removed-here", "plan.live.removed-here.own");
    }

    private LaterEditsPage.Mark mark(PartHistoryQuery.Made made, String anchor, String key, String keyOfOwn) {
        Words words = shell.words();
        String sentence = isOwn(made)
                ? words.get(keyOfOwn)
                : words.get(key, made.madeBy().orElseGet(() -> words.get("plan.edit.somebody")));
        return new LaterEditsPage.Mark(anchor, made.edit().number(), sentence);
    }

    /// Who else has written, in a sentence.
    String said() {
        Set<String> names = new HashSet<>();
        edits.stream()
                .filter(made -> !isOwn(made))
                .forEach(made ->
                        names.add(made.madeBy().orElseGet(() -> shell.words().get("plan.edit.somebody"))));
        return names.isEmpty()
                ? ""
                : shell.words()
                        .get(
                                "plan.live.changed-by",
                                String.join(", ", names.stream().sorted().toList()));
    }

    private boolean isOwn(PartHistoryQuery.Made made) {
        return made.edit().madeBy().equals(shell.actor().id());
    }
}
