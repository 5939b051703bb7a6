package se.samhand.plan.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.document.Document;
import se.samhand.file.StoredFileSummary;
import se.samhand.kernel.Period;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;
import se.samhand.strategy.StrategyDirectory;
import se.samhand.strategy.StrategyVersion;

/// How a file that was taken in is read: the original and the interpretation, to be laid side by side.
@Component
public class ImportDetailsQuery {

    /// @param existing a plan that there already is for the same administration and period
    /// @param strategy the strategy that the plan belongs to: the one that was recognised, else the current one
    public record ImportDetails(
            PlanImport planImport,
            StoredFileSummary file,
            Document document,
            ReadPlan plan,
            StrategyVersion strategy,
            List<Administration> administrations,
            @Nullable PlanId existing) {}

    private final PlanImports imports;
    private final ReadStoredFile reading;
    private final StrategyDirectory strategies;
    private final OrganisationDirectory organisation;
    private final PlanListQuery plans;

    ImportDetailsQuery(
            PlanImports imports,
            ReadStoredFile reading,
            StrategyDirectory strategies,
            OrganisationDirectory organisation,
            PlanListQuery plans) {
        this.imports = imports;
        this.reading = reading;
        this.strategies = strategies;
        this.organisation = organisation;
        this.plans = plans;
    }

    @Transactional(readOnly = true)
    public ImportDetails get(UUID id) {
        PlanImport arrived = imports.get(id);
        ReadStoredFile.Result read = reading.read(arrived.file());
        String recognised = read.plan().strategyCode();
        return new ImportDetails(
                arrived,
                read.file(),
                read.document(),
                read.plan(),
                Optional.ofNullable(recognised)
                        .flatMap(strategies::strategy)
                        .orElseGet(() -> strategies.strategies().getLast()),
                organisation.administrations(),
                existing(read.plan()));
    }

    private @Nullable PlanId existing(ReadPlan read) {
        String administration = read.administrationCode();
        Period period = read.period();
        return administration == null || period == null
                ? null
                : plans.findOverlapping(administration, period).orElse(null);
    }
}
