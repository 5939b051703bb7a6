package se.samhand.plan.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.plan.internal.draft.Correction;
import se.samhand.plan.internal.draft.DraftActivity;
import se.samhand.plan.internal.draft.DraftRow;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// An activity of a draft: its text, roles, time and follow-up.
@Controller
@RequiresPermission(PlanPermissions.IMPORT)
class DraftActivityController {

    private final DraftPages pages;
    private final DraftAnswers answers;
    private final DraftConflicts conflicts;

    DraftActivityController(DraftPages pages, DraftAnswers answers, DraftConflicts conflicts) {
        this.pages = pages;
        this.answers = answers;
        this.conflicts = conflicts;
    }

    @GetMapping(DraftLinks.ACTIVITY + "/andra")
    ModelAndView edit(@PathVariable UUID id, @PathVariable int activity, @ModelAttribute("shell") Shell shell) {
        ImportDetails found = pages.waiting(id, shell.actor());
        ActivityForm form = ActivityForm.of(DraftPages.activity(found, activity).content());
        return form(found, activity, form, FormErrors.none(), null, shell);
    }

    @PostMapping(DraftLinks.ACTIVITY)
    ModelAndView update(
            @PathVariable UUID id,
            @PathVariable int activity,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return conflicts.unlessGone(
                id, Typed.number(fields, "version"), shell, () -> updated(id, activity, fields, shell, redirect));
    }

    private ModelAndView updated(
            UUID id, int activity, MultiValueMap<String, String> fields, Shell shell, RedirectAttributes redirect) {
        ImportDetails found = pages.waiting(id, shell.actor());
        DraftRow row = DraftPages.rowOfActivity(found, activity);
        List<String> columns = List.copyOf(
                DraftPages.activity(found, activity).content().custom().keySet());
        ActivityForm form = ActivityForm.typed(fields, columns);
        FormErrors errors = form.errors(DraftForms.activityId(activity), shell.words());
        if (!errors.isEmpty()) {
            return form(found, activity, form, errors, null, shell);
        }
        int seen = Typed.number(fields, "version");
        return answers.write(
                id,
                seen,
                new Correction.ReviseActivity(
                        activity,
                        form.content(found.roles())
                                .with(DraftPages.activity(found, activity)
                                        .content()
                                        .details())),
                new DraftLinks(id).row(row.id()),
                shell,
                redirect,
                () -> conflict(pages.waiting(id, shell.actor()), activity, form, seen, shell));
    }

    private ModelAndView conflict(ImportDetails found, int activity, ActivityForm form, int seen, Shell shell) {
        ActivityForm now = ActivityForm.of(DraftPages.activity(found, activity).content());
        var differences = form.differencesTo(now, shell.words());
        return form(found, activity, form, FormErrors.none(), conflicts.typed(found, seen, differences, shell), shell);
    }

    private ModelAndView form(
            ImportDetails found,
            int activity,
            ActivityForm form,
            FormErrors errors,
            @Nullable Conflict conflict,
            Shell shell) {
        DraftActivity shown = DraftPages.activity(found, activity);
        var fields = new DraftForms(found, shell.words()).activity(shown, form, errors, conflict);
        DraftRow row = DraftPages.rowOfActivity(found, activity);
        return pages.row(
                found,
                row,
                new ReviewRows.Open.OfActivity(activity, fields),
                shell,
                DraftPages.status(errors, conflict));
    }

    @GetMapping(DraftLinks.ROW + "/aktiviteter/ny")
    ModelAndView newForm(@PathVariable UUID id, @PathVariable int row, @ModelAttribute("shell") Shell shell) {
        return newForm(pages.waiting(id, shell.actor()), row, ActivityForm.empty(), FormErrors.none(), null, shell);
    }

    @PostMapping(DraftLinks.ROW + "/aktiviteter")
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable int row,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return conflicts.unlessGone(
                id, Typed.number(fields, "version"), shell, () -> created(id, row, fields, shell, redirect));
    }

    private ModelAndView created(
            UUID id, int row, MultiValueMap<String, String> fields, Shell shell, RedirectAttributes redirect) {
        ImportDetails found = pages.waiting(id, shell.actor());
        ActivityForm form = ActivityForm.typed(fields, List.of());
        FormErrors errors = form.errors("n" + row + "-", shell.words());
        if (!errors.isEmpty()) {
            return newForm(found, row, form, errors, null, shell);
        }
        int seen = Typed.number(fields, "version");
        return answers.write(
                id,
                seen,
                new Correction.AddActivity(row, form.content(found.roles())),
                new DraftLinks(id).row(row),
                shell,
                redirect,
                () -> newConflict(pages.waiting(id, shell.actor()), row, form, seen, shell));
    }

    private ModelAndView newConflict(ImportDetails found, int row, ActivityForm form, int seen, Shell shell) {
        Conflict conflict = conflicts.typed(found, seen, List.of(), shell);
        return newForm(found, row, form, FormErrors.none(), conflict, shell);
    }

    private ModelAndView newForm(
            ImportDetails found,
            int row,
            ActivityForm form,
            FormErrors errors,
            @Nullable Conflict conflict,
            Shell shell) {
        DraftRow shown = DraftPages.row(found, row);
        var fields = new DraftForms(found, shell.words()).newActivity(shown, form, errors, conflict);
        return pages.row(
                found, shown, new ReviewRows.Open.OfNewActivity(fields), shell, DraftPages.status(errors, conflict));
    }
}
