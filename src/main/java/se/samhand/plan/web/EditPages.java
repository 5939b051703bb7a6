package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.discussion.DiscussionDirectory;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanPart;
import se.samhand.plan.internal.edit.Cell;
import se.samhand.ui.Shell;

/// Makes the page on which a plan is written.
@Component
class EditPages {

    private final PlanPages pages;
    private final DiscussionDirectory discussions;

    EditPages(PlanPages pages, DiscussionDirectory discussions) {
        this.pages = pages;
        this.discussions = discussions;
    }

    EditPage of(PlanDetails found, Shell shell) {
        EditLinks links = new EditLinks(found.plan().id());
        return new EditPage(
                pages.of(found, PlanHeads.PlanTab.PLAN, shell.actor(), shell.words()),
                links.editor(),
                live(found, links),
                PlanLinks.plan(found.plan().id()),
                links.newRow(null),
                links.undoing(),
                links.redoing());
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
        String number = new PlanNumbers(part.places(), found.strategy()).of(cell.part());
        String editor = new EditLinks(found.plan().id()).editor();
        if (cell.field().isOfRow()) {
            PlanTable table =
                    new PlanTable(found, new PlanTalk(found, discussions, shell.actor(), shell.words()), shell.words());
            PlanPage.Lead lead = table.lead(PlanToEdit.row(found.plan(), cell.part()), number);
            return new ShownCell(editor, cell.field(), null, lead, null);
        }
        PlanPage.ActivityCells activity =
                new ActivityText(found, shell.words()).of(PlanToEdit.activity(found.plan(), cell.part()), number);
        return new ShownCell(editor, cell.field(), cell.column(), null, activity);
    }
}
