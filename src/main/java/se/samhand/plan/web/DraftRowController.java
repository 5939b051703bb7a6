package se.samhand.plan.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.plan.internal.draft.Correction;
import se.samhand.plan.internal.draft.DraftRow;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// A row of a draft: what it is about.
@Controller
@RequestMapping(DraftLinks.ROWS)
@RequiresPermission(PlanPermissions.IMPORT)
class DraftRowController {

    private final DraftPages pages;
    private final DraftAnswers answers;
    private final DraftConflicts conflicts;

    DraftRowController(DraftPages pages, DraftAnswers answers, DraftConflicts conflicts) {
        this.pages = pages;
        this.answers = answers;
        this.conflicts = conflicts;
    }

    @GetMapping("/{row}")
    ModelAndView show(@PathVariable UUID id, @PathVariable int row, @ModelAttribute("shell") Shell shell, Model model) {
        ImportDetails found = pages.waiting(id, shell.actor());
        return pages.row(
                found,
                DraftPages.row(found, row),
                new ReviewRows.Open.Nothing(),
                shell,
                HttpStatus.OK,
                DraftReceipt.in(model));
    }

    @GetMapping("/{row}/andra")
    ModelAndView edit(@PathVariable UUID id, @PathVariable int row, @ModelAttribute("shell") Shell shell) {
        ImportDetails found = pages.waiting(id, shell.actor());
        DraftRow shown = DraftPages.row(found, row);
        return form(found, shown, RowForm.of(shown), FormErrors.none(), null, shell);
    }

    @PostMapping("/{row}")
    ModelAndView update(
            @PathVariable UUID id,
            @PathVariable int row,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return conflicts.unlessGone(
                id, Typed.number(fields, "version"), shell, () -> updated(id, row, fields, shell, redirect));
    }

    private ModelAndView updated(
            UUID id, int row, MultiValueMap<String, String> fields, Shell shell, RedirectAttributes redirect) {
        ImportDetails found = pages.waiting(id, shell.actor());
        DraftRow shown = DraftPages.row(found, row);
        RowForm form = RowForm.typed(fields);
        FormErrors errors = form.errors(DraftForms.rowId(row), found.strategy(), shell.words());
        if (!errors.isEmpty()) {
            return form(found, shown, form, errors, null, shell);
        }
        int seen = Typed.number(fields, "version");
        return answers.write(
                id,
                seen,
                new Correction.ReviseRow(row, form.content(found.strategy())),
                new DraftLinks(id).row(row),
                shell,
                redirect,
                () -> conflict(pages.waiting(id, shell.actor()), row, form, seen, shell));
    }

    private ModelAndView conflict(ImportDetails found, int row, RowForm form, int seen, Shell shell) {
        DraftRow now = DraftPages.row(found, row);
        var differences = form.differencesTo(RowForm.of(now), shell.words());
        return form(found, now, form, FormErrors.none(), conflicts.typed(found, seen, differences, shell), shell);
    }

    private ModelAndView form(
            ImportDetails found,
            DraftRow row,
            RowForm form,
            FormErrors errors,
            @Nullable Conflict conflict,
            Shell shell) {
        var fields = new DraftForms(found, shell.words()).row(row, form, errors, conflict);
        return pages.row(found, row, new ReviewRows.Open.OfRow(fields), shell, DraftPages.status(errors, conflict));
    }

    @GetMapping("/ny")
    ModelAndView newForm(
            @PathVariable UUID id,
            @RequestParam("efter") @Nullable Integer after,
            @ModelAttribute("shell") Shell shell) {
        return newForm(pages.waiting(id, shell.actor()), after, RowForm.empty(), FormErrors.none(), null, shell);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @RequestParam("efter") @Nullable Integer after,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return conflicts.unlessGone(
                id, Typed.number(fields, "version"), shell, () -> created(id, after, fields, shell, redirect));
    }

    private ModelAndView created(
            UUID id,
            @Nullable Integer after,
            MultiValueMap<String, String> fields,
            Shell shell,
            RedirectAttributes redirect) {
        ImportDetails found = pages.waiting(id, shell.actor());
        RowForm form = RowForm.typed(fields);
        FormErrors errors = form.errors("ny-", found.strategy(), shell.words());
        if (!errors.isEmpty()) {
            return newForm(found, after, form, errors, null, shell);
        }
        int seen = Typed.number(fields, "version");
        int next = found.draft().plan().nextId();
        return answers.write(
                id,
                seen,
                new Correction.AddRow(after, form.content(found.strategy())),
                new DraftLinks(id).reviewAt(DraftLinks.rowAnchor(next)),
                shell,
                redirect,
                () -> newConflict(pages.waiting(id, shell.actor()), after, form, seen, shell));
    }

    private ModelAndView newConflict(
            ImportDetails found, @Nullable Integer after, RowForm form, int seen, Shell shell) {
        Conflict conflict = conflicts.typed(found, seen, List.of(), shell);
        return newForm(found, after, form, FormErrors.none(), conflict, shell);
    }

    private static ModelAndView newForm(
            ImportDetails found,
            @Nullable Integer after,
            RowForm form,
            FormErrors errors,
            @Nullable Conflict conflict,
            Shell shell) {
        ModelAndView view = new ModelAndView("plan/newDraftRow", DraftPages.status(errors, conflict));
        view.addObject(
                "page",
                new NewDraftRowPage(
                        DraftPages.crumbs(found, shell),
                        new DraftForms(found, shell.words()).newRow(after, form, errors, conflict)));
        return view;
    }
}
