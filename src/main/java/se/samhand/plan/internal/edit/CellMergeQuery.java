package se.samhand.plan.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.plan.internal.Plan;
import tools.jackson.databind.JsonNode;

/// Proposes what a cell could say when two people have written in it.
@Component
public class CellMergeQuery {

    /// What is proposed.
    ///
    /// @param plan as it would be
    /// @param pieces how the text of the cell came together; empty where it has none
    public record Proposal(Plan plan, List<TextMerge.Piece> pieces) {}

    private final Edits edits;

    CellMergeQuery(Edits edits) {
        this.edits = edits;
    }

    /// Nothing when it is not known what the cell said when the person saw it.
    ///
    /// @param now the plan as it is, with what they wrote
    /// @param seen number of the latest edit that the person saw
    @Transactional(readOnly = true)
    public Optional<Proposal> propose(Plan now, Cell cell, CellValue mine, int seen) {
        EditedRows rows = rowsOf(now);
        JsonNode theirs = CellJson.of(cell, rows).orElseThrow();
        return edits.firstRevisionOf(now.id(), cell, seen).map(before -> {
            EditedRows typed = rowsOf(now);
            EditChanges.make(new PlanEdit.Revise(cell.part(), mine), typed, UUID::randomUUID);
            CellMerge merge = new CellMerge();
            JsonNode merged = merge.merge(
                    cell.field(), before, theirs, CellJson.of(cell, typed).orElseThrow());
            CellJson.write(cell, merged, rows);
            return new Proposal(now.edited(rows.rows(), rows.template()), merge.pieces());
        });
    }

    /// Which columns the plan names makes no difference to what is said in a cell.
    private static EditedRows rowsOf(Plan plan) {
        return new EditedRows(plan.id().value(), plan.rows(), List.of(), plan.template());
    }
}
