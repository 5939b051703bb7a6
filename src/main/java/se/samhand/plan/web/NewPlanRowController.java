package se.samhand.plan.web;

import java.util.List;
import java.util.Objects;
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
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.draft.RowContent;
import se.samhand.plan.internal.edit.PlanEdit;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// A new row of a plan, below another one or last.
@Controller
@RequestMapping(EditLinks.EDITOR + "/rader/ny")
@RequiresPermission(PlanPermissions.WRITE)
class NewPlanRowController {

    private static final String ID = "ny-";

    private final PlanToEdit plans;
    private final EditAnswers answers;

    NewPlanRowController(PlanToEdit plans, EditAnswers answers) {
        this.plans = plans;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView newForm(
            @PathVariable UUID id,
            @RequestParam(name = "efter", required = false) @Nullable UUID after,
            @RequestParam(name = "omrade", defaultValue = "") String area,
            @ModelAttribute("shell") Shell shell) {
        PlanDetails found = plans.get(id, shell.actor());
        RowForm form = found.strategy().subArea(area).isPresent()
                ? new RowForm("", List.of(new RowContent.Area("", List.of(area))), List.of())
                : beside(found.plan(), after);
        return form(found, after, form, FormErrors.none(), shell, HttpStatus.OK);
    }

    /// A row below another one most often has its starting point.
    private static RowForm beside(Plan plan, @Nullable UUID after) {
        return plan.rows().stream()
                .filter(row -> row.id().equals(after))
                .findFirst()
                .map(row -> new RowForm(Typed.orEmpty(row.startingPoint()), List.of(), List.of()))
                .orElseGet(RowForm::empty);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @RequestParam(name = "efter", required = false) @Nullable UUID after,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        PlanDetails found = plans.get(id, shell.actor());
        RowForm form = RowForm.typed(fields);
        FormErrors errors = form.errors(ID, found.strategy(), shell.words());
        if (!errors.isEmpty()) {
            return form(found, after, form, errors, shell, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        RowContent content = form.content(found.strategy());
        UUID place = after == null ? lastUnder(found.plan(), content.startingPoint()) : after;
        return answers.press(
                id,
                place == null ? id : place,
                new PlanEdit.AddRow(place, content),
                Typed.number(fields, "version"),
                shell,
                redirect);
    }

    /// The last row under a starting point, or the last of all.
    private static @Nullable UUID lastUnder(Plan plan, @Nullable String point) {
        List<PlanRow> same = plan.rows().stream()
                .filter(row -> Objects.equals(row.startingPoint(), point))
                .toList();
        List<PlanRow> rows = same.isEmpty() ? plan.rows() : same;
        return rows.isEmpty() ? null : rows.getLast().id();
    }

    private ModelAndView form(
            PlanDetails found, @Nullable UUID after, RowForm form, FormErrors errors, Shell shell, HttpStatus status) {
        EditLinks links = new EditLinks(found.plan().id());
        RowFields fields = new FormParts(found.strategy(), plans.roles(), shell.words())
                .row(
                        links.newRow(after),
                        found.plan().edit(),
                        ID,
                        after == null ? links.editor() : links.at(after),
                        form,
                        errors,
                        null,
                        null);
        ModelAndView view = new ModelAndView("plan/newPart", status);
        view.addObject("page", NewPartPage.of(found.plan(), fields, shell.words()));
        return view;
    }
}
