package se.samhand.identity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Audited;
import se.samhand.kernel.Notifying;

/// A colleague (*vikarie*) is to act in roles of somebody who is away, or no longer is.
///
/// @param standIn id of the arrangement
/// @param giver who is away
/// @param receiver who acts meanwhile
/// @param isMade whether it was made; else it was ended
public record StandInChanged(
        UUID standIn, UUID actor, UUID giver, UUID receiver, LocalDate from, LocalDate to, boolean isMade)
        implements Audited, Notifying {

    @Override
    public String auditCode() {
        return isMade ? "identity.stand-in-made" : "identity.stand-in-ended";
    }

    @Override
    public UUID auditSubject() {
        return giver;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of(
                "stand-in", standIn.toString(),
                "receiver", receiver.toString(),
                "from", from.toString(),
                "to", to.toString());
    }

    @Override
    public String noticeCode() {
        return auditCode();
    }

    @Override
    public Set<UUID> noticeRecipients() {
        return Set.of(giver, receiver);
    }

    @Override
    public UUID noticeActor() {
        return actor;
    }

    @Override
    public Map<String, String> noticeArguments() {
        return Map.of("from", from.toString(), "to", to.toString());
    }

    @Override
    public String noticePath() {
        return "/konto/vikarie";
    }
}
