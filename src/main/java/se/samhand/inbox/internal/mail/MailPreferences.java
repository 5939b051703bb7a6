package se.samhand.inbox.internal.mail;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a person wants their mail (*avisering per e-post*).
///
/// @param quietHours when no mail is sent, or nothing when it may come at any time
/// @param language `sv` or `en`, or nothing for that of the account
/// @param choices what they want of each kind, where that differs from what Samhand proposes
public record MailPreferences(
        LocalTime digestAt,
        @Nullable QuietHours quietHours,
        @Nullable String language,
        Map<String, MailChoice> choices) {

    /// What Samhand proposes: a digest in the morning, quiet in the evening and at night.
    public static final MailPreferences PROPOSED = new MailPreferences(
            LocalTime.of(7, 30), new QuietHours(LocalTime.of(18, 0), LocalTime.of(7, 0)), null, Map.of());

    public MailPreferences {
        choices = Map.copyOf(choices);
    }

    /// When mail may be sent that is ready now.
    Instant firstMomentFrom(Instant now) {
        return quietHours == null ? now : quietHours.firstMomentFrom(now);
    }

    MailPreferences withChoices(Map<String, MailChoice> chosen) {
        return new MailPreferences(digestAt, quietHours, language, chosen);
    }
}
