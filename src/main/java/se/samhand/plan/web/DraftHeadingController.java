package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// What a draft says of the plan as a whole.
@Controller
@RequestMapping(DraftLinks.HEADING)
@RequiresPermission(PlanPermissions.IMPORT)
class DraftHeadingController {

    private final DraftPages pages;
    private final DraftAnswers answers;

    DraftHeadingController(DraftPages pages, DraftAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID id,
            HeadingForm form,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        ImportDetails found = pages.waiting(id);
        FormErrors errors = form.errors(found, shell.words());
        if (!errors.isEmpty()) {
            return review(found, form, errors, shell, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answers.write(
                id,
                Typed.number(fields, "version"),
                form.correction(found),
                new DraftLinks(id).review(),
                shell,
                redirect,
                () -> review(
                        pages.waiting(id),
                        form,
                        FormErrors.none().with("titel", shell.words().get("plan.draft.conflict.new")),
                        shell,
                        HttpStatus.CONFLICT));
    }

    static ModelAndView review(
            ImportDetails found, HeadingForm form, FormErrors errors, Shell shell, HttpStatus status) {
        ModelAndView view = new ModelAndView("plan/import", status);
        view.addObject("page", new ImportReview(found, shell, null).page(form, errors, false));
        return view;
    }
}
