package se.samhand.identity.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.identity.OneTimeLinks;

/// The links for mail that is about to leave.
@Component
class MailedLinks implements OneTimeLinks {

    private final Invitations invitations;

    MailedLinks(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Optional<String> newPathFor(UUID person) {
        return invitations.makerOf(person).map(maker -> "/inbjudan/" + invitations.make(person, maker));
    }
}
