package se.samhand.identity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Notifying;

/// The account of somebody was closed who was stood in for or stood in (*vikarie*), so the others should know.
///
/// @param others who were to act for the person, or whom the person was to act for
public record StandInsStopped(UUID actor, Set<UUID> others) implements Notifying {

    public StandInsStopped {
        others = Set.copyOf(others);
    }

    @Override
    public String noticeCode() {
        return "identity.stand-in-stopped";
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
