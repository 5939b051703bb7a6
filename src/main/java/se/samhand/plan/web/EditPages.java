package se.samhand.plan.web;

import org.springframework.stereotype.Component;
import se.samhand.kernel.NotFound;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.edit.Cell;
import se.samhand.plan.internal.edit.UndoableQuery;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Makes the page on which a plan is written.
@Component
class EditPages {

    private final PlanPages pages;
    private final UndoableQuery undoable;

    EditPages(PlanPages pages, UndoableQuery undoable) {
        this.pages = pages;
        this.undoable = undoable;
    }

    EditPage of(PlanDetails found, PlanFilter filter, Shell shell) {
        Plan plan = found.plan();
        Words words = shell.words();
        EditLinks links = new EditLinks(plan.id());
        TableView view = pages.view(found, true, filter, words);
        return new EditPage(
                pages.of(found, PlanHeads.PlanTab.PLAN, shell.actor(), view, words),
                new FilterPages(found, words).of(filter),
                links.editor(),
                plan.edit(),
                PlanLinks.plan(plan.id()),
                links.newRow(null),
                links.paste(),
                links.columns(),
                ways(plan, shell));
    }

    private EditWays ways(Plan plan, Shell shell) {
        return EditWays.of(undoable.of(plan.id(), shell.actor().id()), new EditLinks(plan.id()), shell.words());
    }

    /// One cell of the table as it is now.
    ShownCell cell(PlanDetails found, Cell cell, Shell shell) {
        TableView view = pages.view(found, true, PlanFilter.none(), shell.words());
        String part = cell.part().toString();
        String editor = new EditLinks(found.plan().id()).editor();
        EditWays ways = ways(found.plan(), shell);
        return pages.table(found, shell.actor(), view, shell.words()).groups().stream()
                .flatMap(group -> group.lines().stream())
                .flatMap(line -> ShownCell.of(line, cell, part, editor, ways).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("No cell " + cell));
    }
}
