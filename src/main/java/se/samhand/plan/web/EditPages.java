package se.samhand.plan.web;

import org.springframework.stereotype.Component;
import se.samhand.discussion.DiscussionDirectory;
import se.samhand.kernel.NotFound;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.edit.Cell;
import se.samhand.plan.internal.edit.OpenEditsQuery;
import se.samhand.ui.Shell;

/// Makes the page on which a plan is written.
@Component
class EditPages {

    private final PlanPages pages;
    private final OpenEditsQuery openEdits;
    private final DiscussionDirectory discussions;

    EditPages(PlanPages pages, OpenEditsQuery openEdits, DiscussionDirectory discussions) {
        this.pages = pages;
        this.openEdits = openEdits;
        this.discussions = discussions;
    }

    EditPage of(PlanDetails found, Shell shell) {
        EditLinks links = new EditLinks(found.plan().id());
        var open = openEdits.of(found.plan().id(), shell.actor().id());
        return new EditPage(
                pages.of(found, PlanHeads.PlanTab.PLAN, shell.actor(), shell.words()),
                links.editor(),
                found.plan().edit(),
                PlanLinks.plan(found.plan().id()),
                links.newRow(null),
                open.hasDone() ? links.undoing() : null,
                open.hasUndone() ? links.redoing() : null);
    }

    /// One cell of the table as it is now.
    ShownCell cell(PlanDetails found, Cell cell, Shell shell) {
        PlanTable table =
                new PlanTable(found, new PlanTalk(found, discussions, shell.actor(), shell.words()), shell.words());
        String part = cell.part().toString();
        return table.groups().stream()
                .flatMap(group -> group.lines().stream())
                .flatMap(line -> ShownCell.of(
                        line, cell, part, new EditLinks(found.plan().id()).editor())
                        .stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("No cell " + cell));
    }
}
