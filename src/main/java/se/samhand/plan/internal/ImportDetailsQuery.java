package se.samhand.plan.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.document.Document;
import se.samhand.file.FileId;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Role;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.KnownPlansQuery.Known;
import se.samhand.plan.internal.draft.DraftOfImport;
import se.samhand.plan.internal.draft.ImportDraft;
import se.samhand.strategy.StrategyDirectory;
import se.samhand.strategy.StrategyVersion;

/// How a file that was taken in is read: the original and the interpretation, to be laid side by side.
@Component
public class ImportDetailsQuery {

    /// @param known what there is already of the same plan, or the same file
    /// @param strategy the strategy that the plan belongs to: the one that was recognised, else the current one
    public record ImportDetails(
            PlanImport planImport,
            StoredFileSummary file,
            Document document,
            ImportDraft draft,
            ReadPlan plan,
            StrategyVersion strategy,
            List<Administration> administrations,
            List<Role> roles,
            Known known) {}

    private final PlanImports imports;
    private final DraftOfImport drafts;
    private final StoredFiles files;
    private final StrategyDirectory strategies;
    private final OrganisationDirectory organisation;
    private final KnownPlansQuery known;

    ImportDetailsQuery(
            PlanImports imports,
            DraftOfImport drafts,
            StoredFiles files,
            StrategyDirectory strategies,
            OrganisationDirectory organisation,
            KnownPlansQuery known) {
        this.imports = imports;
        this.drafts = drafts;
        this.files = files;
        this.strategies = strategies;
        this.organisation = organisation;
        this.known = known;
    }

    /// @throws se.samhand.kernel.NotFound when there is none that is open to this person
    @Transactional(readOnly = true)
    public ImportDetails get(UUID id, Actor actor) {
        PlanImport arrived = imports.get(id, actor);
        ImportDraft draft = drafts.get(arrived);
        ReadPlan read = draft.plan().read();
        String recognised = read.strategyCode();
        return new ImportDetails(
                arrived,
                files.get(new FileId(arrived.file())),
                drafts.document(arrived),
                draft,
                read,
                Optional.ofNullable(recognised)
                        .flatMap(strategies::strategy)
                        .orElseGet(() -> strategies.strategies().getLast()),
                organisation.administrations(),
                organisation.roles(),
                known.of(arrived, read, actor));
    }
}
