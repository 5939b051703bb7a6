package se.samhand.plan.web;

import java.util.List;
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
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.CreatePlanFromFile;
import se.samhand.plan.internal.ImportDetailsQuery;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// The plan that comes of a file that was taken in.
@Controller
@RequestMapping(PlanLinks.IMPORTS + "/{id}/plan")
@RequiresPermission(PlanPermissions.IMPORT)
class PlanOfImportController {

    private final CreatePlanFromFile createPlanFromFile;
    private final ImportDetailsQuery details;

    PlanOfImportController(CreatePlanFromFile createPlanFromFile, ImportDetailsQuery details) {
        this.createPlanFromFile = createPlanFromFile;
        this.details = details;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            HeadingForm form,
            @RequestParam(name = "saker", defaultValue = "") String sure,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        ImportDetails found = details.get(id, shell.actor());
        FormErrors errors = form.errors(found, shell.words());
        if (!errors.isEmpty()) {
            return DraftHeadingController.review(found, form, errors, null, shell);
        }
        return switch (createPlanFromFile.create(
                id, form.heading(found.strategy().code()), sure.equals("ja"), shell.actor())) {
            case CreatePlanFromFile.Outcome.Created created -> {
                redirect.addFlashAttribute(
                        Flash.ATTRIBUTE, Flash.done(shell.words().get("plan.created")));
                yield to(created.plan());
            }
            case CreatePlanFromFile.Outcome.AsksFirst question -> question(question, found, form, shell);
            case CreatePlanFromFile.Outcome.HasBecomePlan already -> to(already.plan());
        };
    }

    private static ModelAndView question(
            CreatePlanFromFile.Outcome.AsksFirst question, ImportDetails found, HeadingForm form, Shell shell) {
        Words words = shell.words();
        UUID id = found.planImport().id();
        List<Link> besides = question.besides().stream()
                .map(plan -> new Link(
                        words.get(
                                "plan.known.plan", plan.title(), words.formats().period(plan.period()), plan.version()),
                        PlanLinks.plan(plan.id())))
                .toList();
        return new ModelAndView(
                "plan/creation",
                "page",
                new CreationPage(
                        DraftPages.crumbs(found, shell),
                        question.open() == 0 ? null : words.get("plan.creation.open", question.open()),
                        besides.isEmpty() ? null : words.get("plan.creation.besides"),
                        besides,
                        PlanLinks.planOfImport(id),
                        PlanLinks.planImport(id),
                        form));
    }

    private static ModelAndView to(PlanId plan) {
        return new ModelAndView("redirect:" + PlanLinks.plan(plan));
    }
}
