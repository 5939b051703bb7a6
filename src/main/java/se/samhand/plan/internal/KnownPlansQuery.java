package se.samhand.plan.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.file.FileId;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Period;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;

/// What there is already of a file that was taken in: plans that it seems to be a newer state of, and the same file.
@Component
public class KnownPlansQuery {

    private static final int MOST = 5;

    /// What there is already.
    public record Known(List<KnownPlan> plans, List<SameFile> waiting) {

        public Known {
            plans = List.copyOf(plans);
            waiting = List.copyOf(waiting);
        }
    }

    /// A plan that the file seems to belong to.
    ///
    /// @param isSameFile whether a version of it was read from the very same bytes
    public record KnownPlan(Plan plan, boolean isSameFile) {}

    /// The very same bytes, waiting for somebody to look at them.
    public record SameFile(UUID planImport, Instant arrivedAt) {}

    private final StoredFiles files;
    private final PlanImports imports;
    private final Plans plans;
    private final PlanListQuery list;

    KnownPlansQuery(StoredFiles files, PlanImports imports, Plans plans, PlanListQuery list) {
        this.files = files;
        this.imports = imports;
        this.plans = plans;
        this.list = list;
    }

    /// @param read the file as it is read now
    /// @param actor hears of the plans, and of the files that wait, which are open to them
    public Known of(PlanImport arrived, ReadPlan read, Actor actor) {
        List<PlanImport> same = same(arrived);
        return new Known(
                plans(same, read.administrationCode(), read.period(), actor),
                same.stream()
                        .filter(other -> other.isWaiting() && other.isOpenTo(actor))
                        .map(waiting -> new SameFile(waiting.id(), waiting.arrivedAt()))
                        .toList());
    }

    /// The plans that the file would stand beside, as a new plan of this administration for this period.
    List<KnownPlan> besides(PlanImport arrived, String administration, Period period, Actor actor) {
        return plans(same(arrived), administration, period, actor);
    }

    private List<PlanImport> same(PlanImport arrived) {
        return imports.of(files.sameAs(new FileId(arrived.file())).stream()
                .map(FileId::value)
                .collect(Collectors.toSet()));
    }

    private List<KnownPlan> plans(
            List<PlanImport> same, @Nullable String administration, @Nullable Period period, Actor actor) {
        Map<PlanId, Boolean> isSameFile = new LinkedHashMap<>();
        same.stream().map(PlanImport::plan).filter(Objects::nonNull).forEach(plan -> isSameFile.put(plan, true));
        overlapping(administration, period).forEach(plan -> isSameFile.putIfAbsent(plan, false));
        List<KnownPlan> known = new ArrayList<>();
        isSameFile.forEach((id, isSame) -> plans.find(id)
                .filter(plan -> known.size() < MOST && plan.isOpenTo(actor))
                .ifPresent(plan -> known.add(new KnownPlan(plan, isSame))));
        return known;
    }

    private List<PlanId> overlapping(@Nullable String administration, @Nullable Period period) {
        return administration == null || period == null ? List.of() : list.findOverlapping(administration, period);
    }
}
