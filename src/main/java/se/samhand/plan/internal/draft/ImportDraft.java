package se.samhand.plan.internal.draft;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.PlanPermissions;

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

    /// What this person may do with it now; page and use cases ask here.
    public Set<ImportCommand> availableTo(Actor actor) {
        EnumSet<ImportCommand> available = EnumSet.noneOf(ImportCommand.class);
        if (isOpenTo(actor, plan.heading())) {
            available.add(ImportCommand.CORRECT);
            available.add(ImportCommand.CREATE_PLAN);
            if (undoable > 0) {
                available.add(ImportCommand.UNDO);
            }
            if (redoable > 0) {
                available.add(ImportCommand.REDO);
            }
        }
        return available;
    }

    /// Goes on only if the person may work with the draft of this administration.
    ///
    /// @throws Forbidden when not
    void mustBeOpenTo(Actor actor) {
        mustBeOpenTo(actor, plan.heading());
    }

    static void mustBeOpenTo(Actor actor, DraftHeading heading) {
        if (!isOpenTo(actor, heading)) {
            throw new Forbidden(PlanPermissions.IMPORT);
        }
    }

    /// As long as nobody knows whose plan it is, everybody who takes plans in may say it.
    private static boolean isOpenTo(Actor actor, DraftHeading heading) {
        String administration = heading.administrationCode();
        return administration == null
                ? actor.may(PlanPermissions.IMPORT)
                : actor.may(PlanPermissions.IMPORT, new ScopeId(administration));
    }
}
