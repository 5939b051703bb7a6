package se.samhand.plan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// What a draft says of the plan as a whole.
@Controller
@RequestMapping(DraftLinks.HEADING)
@RequiresPermission(PlanPermissions.IMPORT)
class DraftHeadingController {

    private final DraftPages pages;
    private final DraftAnswers answers;
    private final DraftConflicts conflicts;

    DraftHeadingController(DraftPages pages, DraftAnswers answers, DraftConflicts conflicts) {
        this.pages = pages;
        this.answers = answers;
        this.conflicts = conflicts;
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID id,
            HeadingForm form,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        int seen = Typed.number(fields, "version");
        return conflicts.unlessGone(id, seen, shell, () -> updated(id, form, seen, shell, redirect));
    }

    private ModelAndView updated(UUID id, HeadingForm form, int seen, Shell shell, RedirectAttributes redirect) {
        ImportDetails found = pages.waiting(id, shell.actor());
        FormErrors errors = form.errors(found, shell.words());
        if (!errors.isEmpty()) {
            return review(found, form, errors, null, shell);
        }
        return answers.write(
                id,
                seen,
                form.correction(found),
                new DraftLinks(id).review(),
                shell,
                redirect,
                () -> conflict(pages.waiting(id, shell.actor()), form, seen, shell));
    }

    private ModelAndView conflict(ImportDetails found, HeadingForm form, int seen, Shell shell) {
        var differences = form.differencesTo(HeadingForm.proposedBy(found), found, shell.words());
        Conflict conflict = conflicts.typed(found, seen, differences, shell);
        return review(found, form, FormErrors.none(), conflict, shell);
    }

    static ModelAndView review(
            ImportDetails found, HeadingForm form, FormErrors errors, @Nullable Conflict conflict, Shell shell) {
        ModelAndView view = new ModelAndView("plan/import", DraftPages.status(errors, conflict));
        view.addObject(
                "page", new ImportReview(found, shell, null).meeting(conflict).page(form, errors, false));
        return view;
    }
}
