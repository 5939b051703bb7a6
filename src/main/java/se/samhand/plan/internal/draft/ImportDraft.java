package se.samhand.plan.internal.draft;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/// The draft of a file that was taken in (*utkast*): the reading with the corrections so far.
///
/// @param version grows with every change; what a correction expects to find
/// @param undoable how many corrections can be undone
/// @param redoable how many that were undone can be made again
public record ImportDraft(UUID importId, int version, DraftPlan plan, int undoable, int redoable) {

    /// As it was just read.
    static ImportDraft first(UUID importId, DraftPlan plan) {
        return new ImportDraft(importId, 0, plan, 0, 0);
    }

    /// What can be done with it now, by those whom the file is open to; page and use cases ask here.
    public Set<ImportCommand> available() {
        EnumSet<ImportCommand> available = EnumSet.noneOf(ImportCommand.class);
        available.add(ImportCommand.CORRECT);
        available.add(ImportCommand.CREATE_PLAN);
        if (undoable > 0) {
            available.add(ImportCommand.UNDO);
        }
        if (redoable > 0) {
            available.add(ImportCommand.REDO);
        }
        return available;
    }
}
