package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.draft.Correction;
import se.samhand.ui.Shell;

/// Saying that a guess is right.
@Controller
@RequestMapping(DraftLinks.NOTE + "/bekraftelse")
@RequiresPermission(PlanPermissions.IMPORT)
class ConfirmationOfNoteController {

    private final DraftPages pages;
    private final DraftAnswers answers;

    ConfirmationOfNoteController(DraftPages pages, DraftAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable int note,
            @RequestParam int version,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        DraftLinks links = new DraftLinks(id);
        String back = pages.waiting(id, shell.actor())
                .draft()
                .plan()
                .note(note)
                .flatMap(found -> java.util.Optional.ofNullable(found.row()))
                .map(links::row)
                .orElse(links.review());
        return answers.press(id, version, new Correction.ConfirmNote(note), back, shell, redirect);
    }
}
