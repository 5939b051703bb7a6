package se.samhand.identity.internal;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;

/// Makes accounts as an administrator does, for tests about them.
@Component
class AccountMother {

    static final Actor ADMINISTRATOR = Actor.samhand(IdentityPermissions.ADMINISTER);

    private final OpenAccount openAccount;
    private final GrantRole grantRole;
    private final MoveAccount moveAccount;
    private final EndRole endRole;
    private final ChooseFirstPassword chooseFirstPassword;
    private final AccountDetailsQuery details;
    private final Persons persons;
    private final ActingPersons actingPersons;
    private final FindByIndexNameSessionRepository<? extends Session> stored;

    AccountMother(
            OpenAccount openAccount,
            GrantRole grantRole,
            MoveAccount moveAccount,
            EndRole endRole,
            ChooseFirstPassword chooseFirstPassword,
            AccountDetailsQuery details,
            Persons persons,
            ActingPersons actingPersons,
            FindByIndexNameSessionRepository<? extends Session> stored) {
        this.openAccount = openAccount;
        this.grantRole = grantRole;
        this.moveAccount = moveAccount;
        this.endRole = endRole;
        this.chooseFirstPassword = chooseFirstPassword;
        this.details = details;
        this.persons = persons;
        this.actingPersons = actingPersons;
        this.stored = stored;
    }

    /// Somebody who has been let in and has not chosen a password.
    OpenAccount.Outcome.Opened invited(String signInName) {
        var outcome = openAccount.open(
                new OpenAccount.Details("Vera Prov", signInName, null, ScopeId.MUNICIPALITY), ADMINISTRATOR);
        return (OpenAccount.Outcome.Opened) outcome;
    }

    /// A reader in the whole municipality with a password.
    UUID reader(String signInName, String password) {
        return person(signInName, password, "reader");
    }

    UUID person(String signInName, String password, String role) {
        return person(signInName, password, role, ScopeId.MUNICIPALITY);
    }

    /// Somebody with a role in a scope, whose account belongs there.
    UUID person(String signInName, String password, String role, ScopeId scope) {
        var opened = invited(signInName);
        chooseFirstPassword.choose(InvitationLink.of(opened.secret()), password);
        grantRole.grant(opened.person(), GrantRole.Wish.unlimited(role, scope), ADMINISTRATOR);
        moveAccount.move(opened.person(), scope, ADMINISTRATOR);
        return opened.person();
    }

    void grant(UUID person, String role, ScopeId scope) {
        grantRole.grant(person, GrantRole.Wish.unlimited(role, scope), ADMINISTRATOR);
    }

    /// A demo person as they may act now.
    Actor actor(String signInName) {
        return actingPersons
                .find(persons.findBySignInName(signInName).orElseThrow().id())
                .orElseThrow()
                .actor();
    }

    void endRoles(UUID person) {
        grants(person).forEach(grant -> endRole.end(person, grant.id(), ADMINISTRATOR));
    }

    /// Lets the sign-ins of a person have begun a day ago.
    void ageSessions(UUID person) {
        age(stored, person);
    }

    private static <S extends Session> void age(FindByIndexNameSessionRepository<S> stored, UUID person) {
        for (var session : stored.findByPrincipalName(person.toString()).values()) {
            SignedInPerson now = session.getRequiredAttribute("identity.person");
            session.setAttribute(
                    "identity.person",
                    new SignedInPerson(person, now.session(), now.since().minus(Duration.ofDays(1)), now.browser()));
            stored.save(session);
        }
    }

    /// Lets the last proof of who a person is have been an hour ago.
    void ageProof(UUID person) {
        ageProof(stored, person);
    }

    private static <S extends Session> void ageProof(FindByIndexNameSessionRepository<S> stored, UUID person) {
        for (var session : stored.findByPrincipalName(person.toString()).values()) {
            SignedInPerson signedIn = session.getRequiredAttribute("identity.person");
            session.setAttribute("identity.proven-at", signedIn.since().minus(Duration.ofHours(1)));
            stored.save(session);
        }
    }

    List<RoleGrant> grants(UUID person) {
        return details.get(person, ADMINISTRATOR).grants();
    }
}
