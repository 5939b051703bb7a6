package se.samhand.identity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Notifying;

/// A role ended that somebody acts in, or is going to, for who is away (*vikarie*): they no longer may.
///
/// @param others who were to act in it
public record StandInRoleEnded(UUID actor, Set<UUID> others) implements Notifying {

    public StandInRoleEnded {
        others = Set.copyOf(others);
    }

    @Override
    public String noticeCode() {
        return "identity.stand-in-role-ended";
    }

    @Override
    public Set<UUID> noticeRecipients() {
        return others;
    }

    @Override
    public UUID noticeActor() {
        return actor;
    }

    @Override
    public Map<String, String> noticeArguments() {
        return Map.of();
    }

    @Override
    public String noticePath() {
        return "/konto/vikarie";
    }
}
