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

/// Dividing an activity: each line of the text becomes one, so a press of Enter divides where the cursor stands.
@Controller
@RequestMapping(DraftLinks.ACTIVITY + "/delning")
@RequiresPermission(PlanPermissions.IMPORT)
class DivisionOfActivityController {

    private final DraftPages pages;
    private final DraftAnswers answers;
    private final DraftConflicts conflicts;

    DivisionOfActivityController(DraftPages pages, DraftAnswers answers, DraftConflicts conflicts) {
        this.pages = pages;
        this.answers = answers;
        this.conflicts = conflicts;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable UUID id, @PathVariable int activity, @ModelAttribute("shell") Shell shell) {
        ImportDetails found = pages.waiting(id, shell.actor());
        String text = DraftPages.activity(found, activity).text();
        return form(found, activity, text, FormErrors.none(), null, shell);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable int activity,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return conflicts.unlessGone(
                id, Typed.number(fields, "version"), shell, () -> created(id, activity, fields, shell, redirect));
    }

    private ModelAndView created(
            UUID id, int activity, MultiValueMap<String, String> fields, Shell shell, RedirectAttributes redirect) {
        ImportDetails found = pages.waiting(id, shell.actor());
        String text = Typed.text(fields, "texter");
        if (text.isEmpty()) {
            FormErrors errors = FormErrors.none()
                    .with(controlId(activity) + "texter", shell.words().get("plan.draft.activity.text-missing"));
            return form(found, activity, text, errors, null, shell);
        }
        int seen = Typed.number(fields, "version");
        DraftRow row = DraftPages.rowOfActivity(found, activity);
        return answers.write(
                id,
                seen,
                new Correction.SplitActivity(activity, Typed.lines(text)),
                new DraftLinks(id).row(row.id()),
                shell,
                redirect,
                () -> conflict(pages.waiting(id, shell.actor()), activity, text, seen, shell));
    }

    private ModelAndView conflict(ImportDetails found, int activity, String text, int seen, Shell shell) {
        var difference = Conflict.Difference.between(
                "", DraftPages.activity(found, activity).text(), text);
        Conflict conflict = conflicts.typed(found, seen, List.of(difference), shell);
        return form(found, activity, text, FormErrors.none(), conflict, shell);
    }

    private static String controlId(int activity) {
        return "d" + activity + "-";
    }

    private ModelAndView form(
            ImportDetails found,
            int activity,
            String text,
            FormErrors errors,
            @Nullable Conflict conflict,
            Shell shell) {
        DraftRow row = DraftPages.rowOfActivity(found, activity);
        DraftLinks links = new DraftLinks(found.planImport().id());
        var division = new ReviewRow.Division(
                links.activity(activity) + "/delning",
                found.draft().version(),
                controlId(activity),
                text,
                links.row(row.id()),
                errors,
                conflict);
        return pages.row(
                found,
                row,
                new ReviewRows.Open.OfDivision(activity, division),
                shell,
                DraftPages.status(errors, conflict));
    }
}
