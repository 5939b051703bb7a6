package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.ScopeId;
import se.samhand.organisation.Administration;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.plan.internal.draft.DraftText;
import se.samhand.plan.internal.draft.ImportCommand;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.Shell;
import se.samhand.ui.Tab;
import se.samhand.ui.Words;

/// Makes the page that lays the original beside the draft.
final class ImportReview {

    private final ImportDetails found;
    private final ReadPlan plan;
    private final Shell shell;
    private final @Nullable DraftReceipt receipt;
    private final Words words;
    private final DraftLinks links;
    private final boolean mayCorrect;
    private @Nullable Conflict conflict;

    ImportReview(ImportDetails found, Shell shell, @Nullable DraftReceipt receipt) {
        this.found = found;
        this.plan = found.plan();
        this.shell = shell;
        this.receipt = receipt;
        this.words = shell.words();
        this.links = new DraftLinks(found.planImport().id());
        this.mayCorrect = found.draft().available().contains(ImportCommand.CORRECT);
    }

    /// Above all else stands what somebody else changed meanwhile.
    ImportReview meeting(@Nullable Conflict met) {
        this.conflict = met;
        return this;
    }

    /// @param onlyOpen whether to show only rows with something to look at
    ImportPage page(HeadingForm form, FormErrors errors, boolean onlyOpen) {
        int activities =
                plan.rows().stream().mapToInt(row -> row.activities().size()).sum();
        ReviewRows rows = new ReviewRows(found, words);
        List<ReviewRow> all = rows.all();
        List<ReviewRow> open = all.stream().filter(ReviewRow::isOpen).toList();
        return new ImportPage(
                found.file().name(),
                words.get("plan.summary", plan.rows().size(), activities),
                DraftPages.bar(found.draft(), shell, receipt),
                PlanLinks.planOfImport(found.planImport().id()),
                mayCorrect ? links.heading() : null,
                PlanLinks.removalOfImport(found.planImport().id()),
                PlanLinks.historyOfImport(found.planImport().id()),
                found.planImport().isWaiting()
                        ? WaitingImportSubject.path(found.planImport().id())
                        : null,
                form,
                HeadingForm.aboutPeriod(found, words),
                errors,
                conflict,
                administrations(),
                plan.administrationCode() == null ? plan.administration() : null,
                KnownPlans.of(found, shell.actor(), words),
                rows.ofPlan(),
                filter(open.size(), all.size(), onlyOpen),
                onlyOpen ? open : all,
                mayCorrect ? links.rows() + "/ny" + after() : null,
                links.columns(),
                OwnColumns.of(found.draft().plan()),
                OwnColumns.meanings(words),
                texts(false),
                texts(true),
                new OriginalPaper(found.draft().plan().open(), words).blocks(found.document()));
    }

    private String after() {
        var rows = found.draft().plan().rows();
        return rows.isEmpty() ? "" : "?efter=" + rows.getLast().id();
    }

    private List<Tab> filter(int open, int all, boolean onlyOpen) {
        return List.of(
                Tab.of(words.get("plan.draft.filter.all", all), links.review(), !onlyOpen),
                Tab.of(words.get("plan.draft.filter.open", open), links.review() + "?visa=kvar", onlyOpen));
    }

    /// Those in which this person may take plans in.
    private List<Option> administrations() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.get("plan.heading.choose-administration")));
        for (Administration administration : found.administrations()) {
            if (shell.actor().may(PlanPermissions.IMPORT, new ScopeId(administration.code()))) {
                options.add(new Option(administration.code(), administration.name()));
            }
        }
        return options;
    }

    private List<ImportPage.Unread> texts(boolean isAside) {
        return found.draft().plan().texts().stream()
                .filter(text -> text.isAside() == isAside)
                .map(this::text)
                .toList();
    }

    private ImportPage.Unread text(DraftText text) {
        String place = new ReadingNoteText(words).place(text.source());
        String anchor = OriginalPaper.anchor(text.source());
        return new ImportPage.Unread(
                "text-" + text.id(),
                place,
                text.text(),
                links.reviewAt(anchor),
                anchor,
                mayCorrect ? links.text(text.id()) + "/plats" : null,
                words.get("plan.draft.text.place-label", place),
                mayCorrect ? links.text(text.id()) + (text.isAside() ? "/tillbaka" : "/sidan") : null,
                words.get(text.isAside() ? "plan.draft.text.back-label" : "plan.draft.text.aside-label", place));
    }
}
