package se.samhand.plan.web;

import java.util.List;
import java.util.UUID;
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
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.edit.PlanEdit;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// A new activity, last in its row.
@Controller
@RequestMapping(EditLinks.EDITOR + "/rader/{row}/aktiviteter/ny")
@RequiresPermission(PlanPermissions.WRITE)
class NewPlanActivityController {

    private static final String ID = "ny-";

    private final PlanToEdit plans;
    private final EditAnswers answers;

    NewPlanActivityController(PlanToEdit plans, EditAnswers answers) {
        this.plans = plans;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable UUID id, @PathVariable UUID row, @ModelAttribute("shell") Shell shell) {
        PlanDetails found = plans.get(id, shell.actor());
        return form(found, row, ActivityForm.empty(), FormErrors.none(), shell, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable UUID row,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        PlanDetails found = plans.get(id, shell.actor());
        PlanRow into = PlanToEdit.row(found.plan(), row);
        ActivityForm form = ActivityForm.typed(fields, List.of());
        FormErrors errors = form.errors(ID, shell.words());
        if (!errors.isEmpty()) {
            return form(found, row, form, errors, shell, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        UUID last =
                into.activities().isEmpty() ? null : into.activities().getLast().id();
        return answers.press(
                id,
                row,
                new PlanEdit.AddActivity(row, last, form.content(plans.roles())),
                Typed.number(fields, "version"),
                shell,
                redirect);
    }

    private ModelAndView form(
            PlanDetails found, UUID row, ActivityForm form, FormErrors errors, Shell shell, HttpStatus status) {
        PlanToEdit.row(found.plan(), row);
        EditLinks links = new EditLinks(found.plan().id());
        ActivityFields fields = new FormParts(found.strategy(), plans.roles(), shell.words())
                .activity(links.newActivity(row), found.plan().edit(), ID, links.at(row), form, errors, null, null);
        ModelAndView view = new ModelAndView("plan/newPart", status);
        view.addObject("page", NewPartPage.of(found.plan(), fields, shell.words()));
        return view;
    }
}
