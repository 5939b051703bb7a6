package se.samhand.plan.web;

import java.util.UUID;
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
