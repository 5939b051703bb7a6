package se.samhand.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.plan.internal.ImportDetailsQuery;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.plan.internal.draft.DraftActivity;
import se.samhand.plan.internal.draft.DraftPlan;
import se.samhand.plan.internal.draft.DraftRow;
import se.samhand.plan.internal.draft.ImportCommand;
import se.samhand.plan.internal.draft.ImportDraft;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Shell;

/// The pages of single rows and of new ones.
@Component
class DraftPages {

    private final ImportDetailsQuery details;

    DraftPages(ImportDetailsQuery details) {
        this.details = details;
    }

    /// A draft that can still be put right; one that has become a plan waits no longer.
    ImportDetails waiting(UUID id, Actor actor) {
        ImportDetails found = details.get(id, actor);
        if (!found.planImport().isWaiting()) {
            throw new NotFound("Plan import " + id + " has become a plan");
        }
        return found;
    }

    static DraftRow row(ImportDetails found, int row) {
        return found.draft().plan().row(row).orElseThrow(() -> new NotFound("No row " + row));
    }

    static DraftActivity activity(ImportDetails found, int activity) {
        return found.draft().plan().activity(activity).orElseThrow(() -> new NotFound("No activity " + activity));
    }

    static DraftRow rowOfActivity(ImportDetails found, int activity) {
        return found.draft().plan().rowOfActivity(activity).orElseThrow(() -> new NotFound("No activity " + activity));
    }

    /// The status of the answer with a form in it.
    static HttpStatus status(FormErrors errors, @Nullable Conflict conflict) {
        if (conflict != null) {
            return HttpStatus.CONFLICT;
        }
        return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    ModelAndView row(ImportDetails found, DraftRow row, ReviewRows.Open open, Shell shell, HttpStatus status) {
        return row(found, row, open, shell, status, null);
    }

    ModelAndView row(
            ImportDetails found,
            DraftRow row,
            ReviewRows.Open open,
            Shell shell,
            HttpStatus status,
            @Nullable DraftReceipt receipt) {
        DraftLinks links = new DraftLinks(found.planImport().id());
        ReviewRow shown = new ReviewRows(found, shell.words()).one(row, open);
        ModelAndView view = new ModelAndView("plan/draftRow", status);
        view.addObject(
                "page",
                new DraftRowPage(
                        shown.label(),
                        crumbs(found, shell),
                        bar(found.draft(), shell, receipt),
                        shown,
                        links.reviewAt(DraftLinks.rowAnchor(row.id())),
                        next(found.draft().plan(), row).map(links::row).orElse(null),
                        status.isError()));
        return view;
    }

    static List<Link> crumbs(ImportDetails found, Shell shell) {
        return List.of(
                new Link(shell.words().get("plan.index.title"), PlanLinks.PLANS),
                new Link(
                        shell.words().get("plan.review.title"),
                        PlanLinks.planImport(found.planImport().id())));
    }

    /// The next row with something to look at, from the top again after the last one.
    private static Optional<Integer> next(DraftPlan plan, DraftRow row) {
        List<Integer> open = plan.rows().stream()
                .map(DraftRow::id)
                .filter(id -> plan.open().stream()
                        .anyMatch(note -> Integer.valueOf(id).equals(note.row())))
                .toList();
        int at = plan.rows().indexOf(row);
        return plan.rows().stream()
                .skip(at + 1L)
                .map(DraftRow::id)
                .filter(open::contains)
                .findFirst()
                .or(() -> open.stream().filter(id -> id != row.id()).findFirst());
    }

    static DraftBar bar(ImportDraft draft, Shell shell, @Nullable DraftReceipt receipt) {
        DraftLinks links = new DraftLinks(draft.importId());
        int open = draft.plan().open().size();
        var available = draft.available();
        return new DraftBar(
                draft.version(),
                shell.words().get("plan.draft.open", open),
                open > 0,
                available.contains(ImportCommand.UNDO) ? links.undoing() : null,
                available.contains(ImportCommand.REDO) ? links.redoing() : null,
                receipt == null ? null : receipt.text(),
                receipt != null && receipt.isStale(),
                receipt == null ? null : receipt.anchor());
    }
}
