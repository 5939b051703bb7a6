package se.samhand.identity.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samhand.identity.InvitationMail;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.internal.factor.SecondFactors;
import se.samhand.kernel.Actor;

/// One account with its roles, for the page of it.
@Component
public class AccountDetailsQuery {

    /// @param grants those that hold first, then those that have ended
    /// @param names of whoever granted and ended; without those whose name has been erased
    /// @param isManaged whether the actor may do with the account as they please
    /// @param hasFactor whether something is asked for beside the password
    /// @param isInvited whether there is a one-time link that has not been used
    /// @param canBeMailed whether there is an address, and a server to mail through
    /// @param hasPassword whether the person has chosen one
    public record Details(
            Person person,
            List<RoleGrant> grants,
            Map<UUID, String> names,
            boolean isManaged,
            boolean hasPassword,
            boolean hasFactor,
            boolean isInvited,
            boolean canBeMailed,
            int sessions) {}

    private final AdministratorReach reach;
    private final RoleGrants grants;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Invitations invitations;
    private final InvitationMail mail;
    private final Sessions sessions;
    private final PersonDirectory directory;

    AccountDetailsQuery(
            AdministratorReach reach,
            RoleGrants grants,
            Passwords passwords,
            SecondFactors factors,
            Invitations invitations,
            InvitationMail mail,
            Sessions sessions,
            PersonDirectory directory) {
        this.reach = reach;
        this.grants = grants;
        this.passwords = passwords;
        this.factors = factors;
        this.invitations = invitations;
        this.mail = mail;
        this.sessions = sessions;
        this.directory = directory;
    }

    /// The account with those of its roles that the actor may know of.
    public Details get(UUID id, Actor actor) {
        var person = reach.get(id, actor);
        var held = grants.of(id).stream()
                .filter(grant -> reach.reaches(grant.scope(), actor))
                .toList();
        return new Details(
                person,
                held,
                names(held),
                reach.manages(person, actor),
                passwords.hashOf(id).isPresent(),
                factors.of(id).isDemanded(),
                invitations.makerOf(id).isPresent(),
                person.address() != null && mail.isOffered(),
                sessions.of(id).size());
    }

    private Map<UUID, String> names(List<RoleGrant> held) {
        return held.stream()
                .map(RoleGrant::grantedBy)
                .distinct()
                .filter(id -> directory.nameOf(id).isPresent())
                .collect(Collectors.toMap(
                        Function.identity(), id -> directory.nameOf(id).orElse("")));
    }
}
