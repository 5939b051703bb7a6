package se.samhand.plan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// Dividing an activity: each line of the text becomes one, so a press of Enter divides where the cursor stands.
@Controller
@RequestMapping(DraftLinks.ACTIVITY + "/delning")
@RequiresPermission(PlanPermissions.IMPORT)
class DivisionOfActivityController {

    private final DraftPages pages;
    private final DraftAnswers answers;

    DivisionOfActivityController(DraftPages pages, DraftAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable UUID id, @PathVariable int activity, @ModelAttribute("shell") Shell shell) {
        ImportDetails found = pages.waiting(id);
        String text = DraftPages.activity(found, activity).text();
        return form(found, activity, text, null, shell, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable int activity,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        ImportDetails found = pages.waiting(id);
        String text = Typed.text(fields, "texter");
        if (text.isEmpty()) {
            String error = shell.words().get("plan.draft.activity.text-missing");
            return form(found, activity, text, error, shell, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        DraftRow row = DraftPages.rowOfActivity(found, activity);
        return answers.write(
                id,
                Typed.number(fields, "version"),
                new Correction.SplitActivity(activity, Typed.lines(text)),
                new DraftLinks(id).row(row.id()),
                shell,
                redirect,
                () -> form(
                        pages.waiting(id),
                        activity,
                        text,
                        shell.words().get("plan.draft.conflict.new"),
                        shell,
                        HttpStatus.CONFLICT));
    }

    private ModelAndView form(
            ImportDetails found, int activity, String text, @Nullable String error, Shell shell, HttpStatus status) {
        DraftRow row = DraftPages.rowOfActivity(found, activity);
        DraftLinks links = new DraftLinks(found.planImport().id());
        String id = "d" + activity + "-";
        FormErrors errors =
                error == null ? FormErrors.none() : FormErrors.none().with(id + "texter", error);
        var division = new ReviewRow.Division(
                links.activity(activity) + "/delning", found.draft().version(), id, text, links.row(row.id()), errors);
        return pages.row(found, row, new ReviewRows.Open.OfDivision(activity, division), shell, status);
    }
}
