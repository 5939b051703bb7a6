package se.samhand.plan.internal.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.StaleVersion;
import se.samhand.plan.PlanId;

/// An invitation (*inbjudan att skriva*) to an administration to write its plan until a day.
///
/// @param plan the draft that was laid out; null once the invitation is withdrawn and nobody had written in it
/// @param deadline the last day
/// @param greeting a word along to those who write
/// @param finishedAt when the writer said that what is empty is left so on purpose
/// @param version counts from 0, so that two people do not overwrite each other
public record PlanInvitation(
        UUID id,
        @Nullable PlanId plan,
        String administration,
        String strategy,
        Period period,
        LocalDate deadline,
        @Nullable String greeting,
        Instant sentAt,
        UUID sentBy,
        @Nullable Instant remindedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant withdrawnAt,
        int version) {

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public ScopeId scope() {
        return new ScopeId(administration);
    }

    /// The plan, as long as the invitation holds.
    public PlanId held() {
        if (plan == null) {
            throw new IllegalStateException("The invitation " + id + " has no plan");
        }
        return plan;
    }

    /// Goes on only if the invitation says what a person saw.
    ///
    /// @throws StaleVersion when somebody else was first
    void mustBeIn(int seen) {
        if (version != seen) {
            throw new StaleVersion("The invitation " + id + " is no longer in version " + seen);
        }
    }
}
