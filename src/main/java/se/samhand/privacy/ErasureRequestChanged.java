package se.samhand.privacy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Audited;
import se.samhand.kernel.Notifying;

/// Something happened to a person's request to be erased (*begäran om borttagning*); they hear of a refusal.
public record ErasureRequestChanged(UUID request, UUID person, UUID actor, ErasureRequestChange change)
        implements Audited, Notifying {

    @Override
    public String auditCode() {
        return "privacy.erasure-" + change.name().toLowerCase(Locale.ROOT);
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
        return auditCode();
    }

    @Override
    public Set<UUID> noticeRecipients() {
        return change == ErasureRequestChange.DECLINED ? Set.of(person) : Set.of();
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
        return "/konto/uppgifter/borttagning";
    }
}
