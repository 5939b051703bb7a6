package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanPart;
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
                live(found, links),
                PlanLinks.plan(plan.id()),
                links.newRow(null),
                links.paste(),
                links.columns(),
                ways(plan, shell));
    }

    private EditWays ways(Plan plan, Shell shell) {
        return EditWays.of(undoable.of(plan.id(), shell.actor().id()), new EditLinks(plan.id()), shell.words());
    }

    private static EditPage.LivePlan live(PlanDetails found, EditLinks links) {
        return new EditPage.LivePlan(
                UUID.randomUUID().toString(),
                found.plan().edit(),
                found.plan().version(),
                links.later(),
                links.news(),
                links.presence());
    }

    /// One cell of the table as it is now.
    ShownCell cell(PlanPart part, Cell cell, Shell shell) {
        PlanDetails found = part.found();
        Words words = shell.words();
        String number = new PlanNumbers(part.places(), found.strategy()).of(cell.part());
        String editor = new EditLinks(found.plan().id()).editor();
        EditWays ways = ways(found.plan(), shell);
        TableView view = pages.view(found, true, PlanFilter.none(), words).with(cell.column());
        if (cell.field().isOfRow()) {
            PlanTable table = pages.table(found, shell.actor(), view, words);
            PlanPage.Lead lead = table.lead(PlanToEdit.row(found.plan(), cell.part()), number, 1);
            return new ShownCell(editor, cell.field(), null, lead, null, ways);
        }
        PlanPage.ActivityCells activity =
                new ActivityText(found, view, words).of(PlanToEdit.activity(found.plan(), cell.part()), number);
        return new ShownCell(editor, cell.field(), cell.column(), null, activity, ways);
    }
}
