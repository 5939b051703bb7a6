package se.samhand.inbox.internal.mail;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.Actor;

/// How a person wants their mail: what they have said, and where they have said nothing, what Samhand proposes.
///
/// Nobody but the person sees it, so a change leaves no line in the trail.
@Component
@Transactional
public class MailWishes {

    private final Preferences preferences;
    private final NoticeKinds kinds;

    MailWishes(Preferences preferences, NoticeKinds kinds) {
        this.preferences = preferences;
        this.kinds = kinds;
    }

    public MailPreferences of(UUID person) {
        return preferences.of(person);
    }

    /// What they want of one kind of notice.
    public MailChoice choice(MailPreferences wishes, String code) {
        return wishes.choices().getOrDefault(code, kinds.proposalFor(code));
    }

    /// How often the person has said something; 0 when never.
    public int versionOf(UUID person) {
        return preferences.versionOf(person);
    }

    /// One's own wishes.
    ///
    /// @throws se.samhand.kernel.StaleVersion when they were changed since that version
    public void change(MailPreferences wishes, int version, Actor person) {
        preferences.put(person.id(), wishes, version);
    }
}
