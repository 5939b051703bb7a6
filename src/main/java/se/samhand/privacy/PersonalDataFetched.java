package se.samhand.privacy;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody had told what is held about a person (*registerutdrag*): themselves, or an administrator for them.
///
/// @param format `page`, `pdf` or `json`
/// @param reason code of why an administrator did it, or `own`
/// @param reference number of the matter, or nothing
public record PersonalDataFetched(UUID person, UUID actor, String format, String reason, String reference)
        implements Audited {

    @Override
    public String auditCode() {
        return reason.equals("own") ? "privacy.own-data-fetched" : "privacy.data-fetched";
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
        return Map.of("format", format, "reason", reason, "reference", reference);
    }
}
