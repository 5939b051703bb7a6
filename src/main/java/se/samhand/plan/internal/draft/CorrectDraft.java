package se.samhand.plan.internal.draft;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.StaleVersion;
import se.samhand.kernel.UseCase;
import se.samhand.plan.ImportCorrected;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.HeldImports;
import se.samhand.plan.internal.PlanImport;

/// A person puts right one thing in how a file was read.
@UseCase
public class CorrectDraft {

    /// What came of it.
    public sealed interface Outcome {
        /// It is put right.
        record Corrected(ImportDraft before, ImportDraft draft) implements Outcome {}

        /// Somebody made a plan of it meanwhile.
        record HasBecomePlan(PlanId plan) implements Outcome {}
    }

    private final HeldImports imports;
    private final DraftOfImport draftOf;
    private final ImportDrafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectDraft(
            HeldImports imports,
            DraftOfImport draftOf,
            ImportDrafts drafts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.draftOf = draftOf;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /// @param version the version of the draft that the person saw
    /// @throws StaleVersion when somebody else was first
    public Outcome correct(UUID importId, int version, Correction correction, Actor actor) {
        PlanImport arrived = imports.hold(importId, actor);
        PlanId plan = arrived.plan();
        if (plan != null) {
            return new Outcome.HasBecomePlan(plan);
        }
        ImportDraft draft = draftOf.getToCorrect(arrived);
        if (draft.version() != version) {
            throw new StaleVersion("Draft of import " + importId + " is no longer in version " + version);
        }
        DraftPlan corrected = Corrections.applied(correction, draft.plan())
                .learning(Lessons.of(correction, draft.plan()).stream()
                        .map(entry -> new DraftLesson(entry, clock.instant(), actor.id()))
                        .toList());
        if (!corrected.isOfSameAdministrationAs(draft.plan())) {
            imports.move(arrived, corrected.heading().administrationCode(), actor);
        }
        drafts.correct(importId, version, correction.kind(), corrected, clock.instant(), actor.id());
        events.publishEvent(new ImportCorrected(importId, actor.id(), correction.kind(), version + 1));
        return new Outcome.Corrected(draft, draftOf.get(arrived));
    }
}
