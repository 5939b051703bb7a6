package se.samhand.plan.internal.merge;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.file.FileId;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.HeldImports;
import se.samhand.plan.internal.PlanCommand;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanDetailsQuery;
import se.samhand.plan.internal.PlanImport;
import se.samhand.plan.internal.draft.DraftOfImport;
import se.samhand.plan.internal.draft.ImportDraft;

/// What a file that was taken in would change in a plan.
@Component
public class PlanUpdateQuery {

    /// @param details of the plan as it is
    public record PlanUpdateDetails(
            PlanImport planImport,
            StoredFileSummary file,
            ImportDraft draft,
            PlanDetails details,
            ProposedUpdate update) {}

    private final HeldImports imports;
    private final DraftOfImport drafts;
    private final StoredFiles files;
    private final PlanDetailsQuery plans;

    PlanUpdateQuery(HeldImports imports, DraftOfImport drafts, StoredFiles files, PlanDetailsQuery plans) {
        this.imports = imports;
        this.drafts = drafts;
        this.files = files;
        this.plans = plans;
    }

    /// @throws se.samhand.kernel.NotFound when file or plan is not open to the person
    /// @throws se.samhand.kernel.Forbidden when they may read the plan and not update it
    @Transactional(readOnly = true)
    public PlanUpdateDetails get(UUID importId, PlanId planId, Actor actor) {
        PlanImport arrived = imports.get(importId, actor);
        PlanDetails details = plans.get(planId, actor);
        details.plan().mustAllow(PlanCommand.UPDATE, actor);
        ImportDraft draft = drafts.get(arrived);
        return new PlanUpdateDetails(
                arrived,
                files.get(new FileId(arrived.file())),
                draft,
                details,
                ProposedUpdate.of(details.plan(), draft.plan().read()));
    }
}
