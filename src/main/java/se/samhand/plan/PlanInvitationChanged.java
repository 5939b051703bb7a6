package se.samhand.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Audited;
import se.samhand.kernel.Notifying;

/// An administration was invited to write its plan, or something happened to its invitation.
///
/// @param deadline the last day
/// @param recipients whoever should hear of it: those who write the plan, or the one who invited them
public record PlanInvitationChanged(
        PlanId plan, UUID actor, PlanInvitationChange change, LocalDate deadline, Set<UUID> recipients)
        implements Audited, Notifying {

    public PlanInvitationChanged {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String auditCode() {
        return "plan.invitation-" + change.code();
    }

    @Override
    public UUID auditSubject() {
        return plan.value();
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return switch (change) {
            case SENT, DEADLINE_MOVED, REMINDED -> Map.of("deadline", deadline.toString());
            case WITHDRAWN, FINISHED, RESUMED -> Map.of();
        };
    }

    @Override
    public String noticeCode() {
        return "plan.invitation-" + change.code();
    }

    @Override
    public Set<UUID> noticeRecipients() {
        return recipients;
    }

    @Override
    public UUID noticeActor() {
        return actor;
    }

    @Override
    public Map<String, String> noticeArguments() {
        return Map.of("deadline", deadline.toString());
    }

    @Override
    public String noticePath() {
        return change == PlanInvitationChange.WITHDRAWN ? "/handlingsplaner" : "/handlingsplaner/" + plan;
    }
}
