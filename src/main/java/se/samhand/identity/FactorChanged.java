package se.samhand.identity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Audited;
import se.samhand.kernel.Notifying;

/// Something happened to the second factors of a person, who hears of it also when it was they themselves: or was it?
public record FactorChanged(UUID person, UUID actor, FactorChange change) implements Audited, Notifying {

    @Override
    public String auditCode() {
        return "identity.factor." + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public UUID auditSubject() {
        return person;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of();
    }

    @Override
    public String noticeCode() {
        return change.noticeCode();
    }

    @Override
    public Set<UUID> noticeRecipients() {
        return Set.of(person);
    }

    /// Whoever does something is told nothing of it; of this they are, so it is Samhand that tells.
    @Override
    public UUID noticeActor() {
        return actor.equals(person) ? Actor.SAMHAND : actor;
    }

    @Override
    public Map<String, String> noticeArguments() {
        return Map.of();
    }

    @Override
    public String noticePath() {
        return "/konto/sakerhet";
    }
}
