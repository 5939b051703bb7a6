package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Role;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanPart;
import se.samhand.plan.internal.edit.Cell;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// Lays out the forms of cells.
final class CellForms {

    private final Plan plan;
    private final EditLinks links;
    private final FormParts parts;
    private final PlanNumbers numbers;
    private final DetailOptions options;
    private final Words words;

    CellForms(PlanPart part, List<Role> roles, DetailOptions options, Words words) {
        this.plan = part.found().plan();
        this.options = options;
        this.links = new EditLinks(plan.id());
        this.parts = new FormParts(part.found().strategy(), roles, words);
        this.numbers = new PlanNumbers(part.places(), part.found().strategy());
        this.words = words;
    }

    /// Begins the ids of the controls of a cell.
    static String id(Cell cell) {
        return EditLinks.anchor(cell) + "-";
    }

    CellFields of(CellForm form, FormErrors errors, @Nullable Conflict conflict) {
        Cell cell = form.cell();
        String action = links.cell(cell);
        String id = id(cell);
        String back = links.written(cell);
        boolean isOfRow = cell.field().isOfRow();
        String label = label(cell);
        return new CellFields(
                words.get("plan.edit.cell", label, numbers.of(cell.part())),
                label,
                NewPartPage.crumbs(plan, words),
                EditLinks.anchor(cell),
                cell.field(),
                action,
                plan.edit(),
                id,
                back,
                isOfRow ? parts.row(action, plan.edit(), id, back, form.row(), errors, conflict, null) : null,
                isOfRow ? null : parts.activity(action, plan.edit(), id, back, form.activity(), errors, conflict, null),
                DetailFields.of(id, form.detail(), options, errors, words),
                errors,
                conflict);
    }

    private String label(Cell cell) {
        String column = cell.column();
        return column == null ? words.get("plan.edit.field." + cell.field().code()) : column;
    }
}
