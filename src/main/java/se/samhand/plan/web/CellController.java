package se.samhand.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanPart;
import se.samhand.plan.internal.edit.Cell;
import se.samhand.plan.internal.edit.CellMergeQuery;
import se.samhand.plan.internal.edit.CellValue;
import se.samhand.plan.internal.edit.EditPlan;
import se.samhand.plan.internal.edit.PlanEdit;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.ui.ChangedMeanwhile;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// One cell of a plan's table: the form for it, on a page of its own or in the table.
@Controller
@RequestMapping(EditLinks.PART + "/{field}")
@RequiresPermission(PlanPermissions.WRITE)
class CellController {

    private final PlanToEdit plans;
    private final EditPlan editPlan;
    private final CellMergeQuery merges;
    private final Meanwhile meanwhile;

    CellController(PlanToEdit plans, EditPlan editPlan, CellMergeQuery merges, Meanwhile meanwhile) {
        this.plans = plans;
        this.editPlan = editPlan;
        this.merges = merges;
        this.meanwhile = meanwhile;
    }

    /// @param column which of the plan's own columns
    static Cell cell(UUID part, String field, @Nullable String column) {
        PlanField known = PlanField.of(field)
                .filter(found -> (found == PlanField.OWN) == (column != null))
                .orElseThrow(() -> new NotFound("No cell " + field));
        return new Cell(part, known, column);
    }

    @GetMapping
    ModelAndView edit(
            @PathVariable UUID id,
            @PathVariable UUID part,
            @PathVariable String field,
            @RequestParam(name = "kolumn", required = false) @Nullable String column,
            @ModelAttribute("shell") Shell shell) {
        PlanPart found = plans.getPart(id, part, shell.actor());
        CellForm form = CellForm.of(cell(part, field, column), found.found().plan());
        return form(found, form, FormErrors.none(), null, shell, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID id,
            @PathVariable UUID part,
            @PathVariable String field,
            @RequestParam(name = "kolumn", required = false) @Nullable String column,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean isScript,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell) {
        Cell cell = cell(part, field, column);
        PlanPart read = plans.getPart(id, part, shell.actor());
        PlanDetails found = read.found();
        CellForm form = CellForm.typed(cell, fields);
        FormErrors errors = form.errors(CellForms.id(cell), plans.options(found, cell, shell.words()), shell.words());
        if (!errors.isEmpty()) {
            return form(read, form, errors, null, shell, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        int seen = Typed.number(fields, "version");
        EditLinks links = new EditLinks(found.plan().id());
        var revision = new PlanEdit.Revise(part, form.value(found.strategy(), plans.roles()));
        return switch (editPlan.edit(found.plan().id(), revision, seen, shell.actor())) {
            case EditPlan.Outcome.Edited edited -> shown(links, cell, isScript);
            case EditPlan.Outcome.SaysSoAlready already -> shown(links, cell, isScript);
            case EditPlan.Outcome.HasNewerText newer -> conflict(id, form, revision.value(), seen, shell);
            case EditPlan.Outcome.IsGone gone -> throw gone(found, seen, links, shell);
        };
    }

    private static ModelAndView shown(EditLinks links, Cell cell, boolean isScript) {
        String path = isScript ? links.shown(cell) : links.written(cell);
        return Redirect.to(path);
    }

    /// The form again with both texts in it, and what each of them made of it above.
    private ModelAndView conflict(UUID id, CellForm form, CellValue mine, int seen, Shell shell) {
        PlanPart read = plans.getPart(id, form.cell().part(), shell.actor());
        PlanDetails now = read.found();
        CellForm saved = CellForm.of(form.cell(), now.plan());
        Optional<CellMergeQuery.Proposal> proposal = merges.propose(now.plan(), form.cell(), mine, seen);
        Conflict conflict = new Conflict(
                shell.words().get("plan.edit.conflict.title"),
                shell.words().get(proposal.isPresent() ? "plan.edit.conflict.merged" : "plan.edit.conflict"),
                meanwhile.happened(Set.of(id), now.plan().edit() - seen, shell.words()),
                form.differencesTo(saved, DetailText.of(now, shell.words()), shell.words()));
        CellForm shown =
                proposal.map(both -> CellForm.of(form.cell(), both.plan())).orElse(form);
        ModelAndView view = form(read, shown, FormErrors.none(), conflict, shell, HttpStatus.CONFLICT);
        proposal.ifPresent(both -> view.addObject("merged", both.pieces()));
        return view;
    }

    private ChangedMeanwhile gone(PlanDetails found, int seen, EditLinks links, Shell shell) {
        return new ChangedMeanwhile(
                new Conflict(
                        shell.words().get("plan.edit.gone.title"),
                        shell.words().get("plan.edit.gone"),
                        meanwhile.happened(
                                Set.of(found.plan().id().value()), found.plan().edit() - seen, shell.words()),
                        List.of()),
                new Link(shell.words().get("plan.edit.gone.show"), links.editor()));
    }

    private ModelAndView form(
            PlanPart found,
            CellForm form,
            FormErrors errors,
            @Nullable Conflict conflict,
            Shell shell,
            HttpStatus status) {
        ModelAndView view = new ModelAndView("plan/cell", status);
        DetailOptions options = plans.options(found.found(), form.cell(), shell.words());
        view.addObject("page", new CellForms(found, plans.roles(), options, shell.words()).of(form, errors, conflict));
        return view;
    }
}
