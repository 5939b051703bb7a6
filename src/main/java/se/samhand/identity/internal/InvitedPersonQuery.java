package se.samhand.identity.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whom a one-time link belongs to, for the page where the password is chosen.
@Component
public class InvitedPersonQuery {

    private final Invitations invitations;
    private final Persons persons;

    InvitedPersonQuery(Invitations invitations, Persons persons) {
        this.invitations = invitations;
        this.persons = persons;
    }

    /// Nothing when the link has been used, replaced or is too old.
    public Optional<Person> find(InvitationLink link) {
        return invitations.personOf(link).flatMap(persons::find);
    }
}
