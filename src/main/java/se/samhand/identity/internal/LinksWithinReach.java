package se.samhand.identity.internal;

import org.springframework.stereotype.Component;

/// Sees to it that no one-time link leads whoever made it to more than they may do themselves (ADR 25).
@Component
class LinksWithinReach {

    private final AdministratorReach reach;
    private final ActingPersons actingPersons;
    private final Invitations invitations;

    LinksWithinReach(AdministratorReach reach, ActingPersons actingPersons, Invitations invitations) {
        this.reach = reach;
        this.actingPersons = actingPersons;
        this.invitations = invitations;
    }

    /// After a person has come to may more: takes back a link that has got out of reach by it.
    void withdrawBeyond(Person person) {
        var isWithinReach = invitations
                .makerOf(person.id())
                .flatMap(actingPersons::find)
                .map(maker -> reach.manages(person, maker.actor()))
                .orElse(true);
        if (!isWithinReach) {
            invitations.removeOf(person.id());
        }
    }
}
