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
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.plan.internal.draft.DraftText;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// Giving a text a place in the plan that found none when the file was read.
@Controller
@RequestMapping(DraftLinks.TEXT + "/plats")
@RequiresPermission(PlanPermissions.IMPORT)
class PlaceOfTextController {

    private final DraftPages pages;
    private final DraftAnswers answers;
    private final DraftConflicts conflicts;

    PlaceOfTextController(DraftPages pages, DraftAnswers answers, DraftConflicts conflicts) {
        this.pages = pages;
        this.answers = answers;
        this.conflicts = conflicts;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable UUID id, @PathVariable int text, @ModelAttribute("shell") Shell shell) {
        ImportDetails found = pages.waiting(id, shell.actor());
        DraftText shown = text(found, text);
        String target = new PlacesOfText(found, shell.words()).likelyTarget(shown);
        return form(found, shown, "", target, FormErrors.none(), null, shell);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable int text,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return conflicts.unlessGone(
                id, Typed.number(fields, "version"), shell, () -> created(id, text, fields, shell, redirect));
    }

    private ModelAndView created(
            UUID id, int text, MultiValueMap<String, String> fields, Shell shell, RedirectAttributes redirect) {
        ImportDetails found = pages.waiting(id, shell.actor());
        DraftText shown = text(found, text);
        var correction = new PlacesOfText(found, shell.words()).chosen(shown, fields);
        if (correction.isEmpty()) {
            String place = Typed.text(fields, "falt");
            String target = Typed.text(fields, "mal");
            return form(found, shown, place, target, errors(shown, place, target, shell), null, shell);
        }
        int seen = Typed.number(fields, "version");
        return answers.write(
                id,
                seen,
                correction.get(),
                new DraftLinks(id).reviewAt("texter"),
                shell,
                redirect,
                () -> conflict(pages.waiting(id, shell.actor()), text, fields, seen, shell));
    }

    private ModelAndView conflict(
            ImportDetails found, int text, MultiValueMap<String, String> fields, int seen, Shell shell) {
        Conflict conflict = conflicts.typed(found, seen, List.of(), shell);
        return form(
                found,
                text(found, text),
                Typed.text(fields, "falt"),
                Typed.text(fields, "mal"),
                FormErrors.none(),
                conflict,
                shell);
    }

    private static FormErrors errors(DraftText text, String place, String target, Shell shell) {
        FormErrors errors = FormErrors.none();
        if (place.isEmpty()) {
            errors = errors.with(controlId(text) + "falt", shell.words().get("plan.draft.text.what-missing"));
        }
        if (target.isEmpty()) {
            errors = errors.with(controlId(text) + "mal", shell.words().get("plan.draft.text.where-missing"));
        }
        return errors.isEmpty()
                ? errors.with(controlId(text) + "mal", shell.words().get("plan.draft.text.activity-missing"))
                : errors;
    }

    private static DraftText text(ImportDetails found, int text) {
        return found.draft().plan().text(text).orElseThrow(() -> new NotFound("No text " + text));
    }

    private static String controlId(DraftText text) {
        return "t" + text.id() + "-";
    }

    private ModelAndView form(
            ImportDetails found,
            DraftText text,
            String place,
            String target,
            FormErrors errors,
            @Nullable Conflict conflict,
            Shell shell) {
        DraftLinks links = new DraftLinks(found.planImport().id());
        PlacesOfText places = new PlacesOfText(found, shell.words());
        ModelAndView view = new ModelAndView("plan/placeOfText", DraftPages.status(errors, conflict));
        view.addObject(
                "page",
                new PlaceOfTextPage(
                        DraftPages.crumbs(found, shell),
                        "text-" + text.id(),
                        text.text(),
                        links.text(text.id()) + "/plats",
                        links.reviewAt("texter"),
                        found.draft().version(),
                        controlId(text),
                        places.places(),
                        place,
                        places.targets(),
                        target,
                        errors,
                        conflict));
        return view;
    }
}
