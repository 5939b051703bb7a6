package se.samhand.plan.internal.version;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.kernel.NotFound;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.Plan;

/// Keeps what plans have been (*versioner*), and finds it again.
@Component
public class PlanHistory {

    private final PlanVersions versions;

    PlanHistory(PlanVersions versions) {
        this.versions = versions;
    }

    /// The first version of a plan that was just created.
    public void begin(Plan plan) {
        add(plan, plan.origin().file() == null ? PlanVersion.Kind.LAID_OUT : PlanVersion.Kind.CREATED, null);
    }

    /// A version takes the place of the one before it, which is kept.
    ///
    /// @param restored the earlier version that the new one says again
    public void succeed(Plan before, Plan after, PlanVersion.Kind kind, @Nullable Integer restored) {
        versions.keep(before.id(), before.version(), PlanContent.of(before));
        add(after, kind, restored);
    }

    /// All versions, the newest first.
    public List<PlanVersion> of(PlanId plan) {
        return versions.of(plan);
    }

    /// One of the versions.
    public PlanVersion get(PlanId plan, int version) {
        return versions.of(plan).stream()
                .filter(made -> made.version() == version)
                .findFirst()
                .orElseThrow(() -> notFound(plan, version));
    }

    /// The plan as it was in a version; the current one as it is.
    public Plan asOf(Plan current, int version) {
        return version == current.version()
                ? current
                : versions.contentOf(current.id(), version)
                        .map(content -> content.onto(current, get(current.id(), version)))
                        .orElseThrow(() -> notFound(current.id(), version));
    }

    private void add(Plan plan, PlanVersion.Kind kind, @Nullable Integer restored) {
        versions.add(
                plan.id(),
                new PlanVersion(
                        plan.version(),
                        kind,
                        restored,
                        plan.origin().file(),
                        plan.origin().readAt(),
                        plan.origin().readBy()));
    }

    private static NotFound notFound(PlanId plan, int version) {
        return new NotFound("Plan " + plan + " has no version " + version);
    }
}
