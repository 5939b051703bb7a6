package se.samhand.plan.internal.version;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.file.FileId;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.Actor;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanDetailsQuery;
import se.samhand.plan.internal.merge.PlanChanges;

/// The versions of a plan, and what differs between two of them.
@Component
public class PlanVersionsQuery {

    /// A version in the list.
    ///
    /// @param file the file that it was read from, if it was
    /// @param madeBy name of the person, or nothing when it has been erased
    public record Listed(PlanVersion version, Optional<StoredFileSummary> file, Optional<String> madeBy) {}

    /// Two versions beside each other.
    public record Compared(Plan before, PlanDetails after, PlanChanges changes) {}

    private final PlanHistory history;
    private final StoredFiles files;
    private final PersonDirectory persons;
    private final PlanDetailsQuery plans;

    PlanVersionsQuery(PlanHistory history, StoredFiles files, PersonDirectory persons, PlanDetailsQuery plans) {
        this.history = history;
        this.files = files;
        this.persons = persons;
        this.plans = plans;
    }

    /// All versions, the newest first.
    @Transactional(readOnly = true)
    public List<Listed> list(PlanId plan) {
        return history.of(plan).stream()
                .map(version -> new Listed(version, fileOf(version), persons.nameOf(version.madeBy())))
                .toList();
    }

    private Optional<StoredFileSummary> fileOf(PlanVersion version) {
        return Optional.ofNullable(version.file()).map(FileId::new).map(files::get);
    }

    @Transactional(readOnly = true)
    public Compared compare(PlanId id, int earlier, int later, Actor actor) {
        Plan before = plans.get(id, earlier, actor).plan();
        PlanDetails after = plans.get(id, later, actor);
        return new Compared(
                before, after, PlanChanges.between(before.rows(), after.plan().rows()));
    }
}
