package se.samhand.plan.web;

import org.springframework.stereotype.Component;
import se.samhand.discussion.DiscussionDirectory;
import se.samhand.kernel.NotFound;
import se.samhand.plan.internal.PlanDetails;
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
                pages.toWrite(found, shell.actor(), shell.words()),
                links.editor(),
                found.plan().edit(),
                PlanLinks.plan(found.plan().id()),
                links.newRow(null),
                links.undoing(),
                links.redoing());
    }

    /// One cell of the table as it is now.
    ShownCell cell(PlanDetails found, Cell cell, Shell shell) {
        PlanTable table = new PlanTable(
                found, new PlanTalk(found, discussions, shell.actor(), shell.words()), true, shell.words());
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
