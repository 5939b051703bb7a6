package se.samhand.plan.internal.draft;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.plan.ImportCorrected;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.HeldImports;
import se.samhand.plan.internal.PlanImport;

/// A person undoes the last correction, or makes one again that was undone.
@UseCase
public class UndoCorrection {

    /// Which way to go through the corrections.
    public enum Direction {
        /// To the state before the last correction.
        BACK(ImportCommand.UNDO, -1, "correction-undone"),
        /// To the state after a correction that was undone.
        FORTH(ImportCommand.REDO, 1, "correction-remade");

        private final ImportCommand command;
        private final int step;
        private final String kind;

        Direction(ImportCommand command, int step, String kind) {
            this.command = command;
            this.step = step;
            this.kind = kind;
        }
    }

    /// What came of it.
    public sealed interface Outcome {
        /// The draft is as it was.
        record Moved(DraftPlan before, DraftPlan after) implements Outcome {}

        /// There is nothing more to undo or to make again.
        record IsAtTheEnd() implements Outcome {}

        /// Somebody made a plan of it meanwhile.
        record HasBecomePlan(PlanId plan) implements Outcome {}
    }

    private final HeldImports imports;
    private final DraftOfImport draftOf;
    private final ImportDrafts drafts;
    private final ApplicationEventPublisher events;

    UndoCorrection(HeldImports imports, DraftOfImport draftOf, ImportDrafts drafts, ApplicationEventPublisher events) {
        this.imports = imports;
        this.draftOf = draftOf;
        this.drafts = drafts;
        this.events = events;
    }

    /// @param version the version of the draft that the person saw
    public Outcome undo(UUID importId, int version, Direction direction, Actor actor) {
        PlanImport arrived = imports.hold(importId, actor);
        PlanId plan = arrived.plan();
        if (plan != null) {
            return new Outcome.HasBecomePlan(plan);
        }
        ImportDraft draft = draftOf.get(arrived);
        if (!draft.available().contains(direction.command)) {
            return new Outcome.IsAtTheEnd();
        }
        drafts.move(importId, version, direction.step);
        DraftPlan moved = draftOf.get(arrived).plan();
        if (!moved.isOfSameAdministrationAs(draft.plan())) {
            imports.move(arrived, moved.heading().administrationCode(), actor);
        }
        events.publishEvent(new ImportCorrected(importId, actor.id(), direction.kind, version + 1));
        return new Outcome.Moved(draft.plan(), moved);
    }
}
