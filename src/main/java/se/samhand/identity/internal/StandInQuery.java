package se.samhand.identity.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.PersonSummary;
import se.samhand.kernel.Actor;
import se.samhand.ui.Formats;

/// Who stands in for a person and whom they stand in for, and what can be arranged.
@Component
public class StandInQuery {

    /// What makes somebody a colleague who can act: a role of staff in the same part of the organisation.
    ///
    /// Partners and auditors have none, and neither has who only reads.
    private static final String AT_WORK = "inbox.delegate";

    /// @param person who is or will be away
    /// @param roles of their own that somebody else can act in
    /// @param colleagues who work where one of those holds, by name
    /// @param left arrangements given and received that count or are going to
    public record Choice(Person person, List<RoleGrant> roles, List<PersonSummary> colleagues, List<StandIn> left) {}

    private final Persons persons;
    private final RoleGrants grants;
    private final StandIns standIns;
    private final AdministratorReach reach;
    private final PersonDirectory directory;
    private final Clock clock;

    StandInQuery(
            Persons persons,
            RoleGrants grants,
            StandIns standIns,
            AdministratorReach reach,
            PersonDirectory directory,
            Clock clock) {
        this.persons = persons;
        this.grants = grants;
        this.standIns = standIns;
        this.reach = reach;
        this.directory = directory;
        this.clock = clock;
    }

    /// @throws se.samhand.kernel.Forbidden when it is somebody else whose account the actor may not get at
    public Choice choice(UUID person, Actor actor) {
        var found = actor.id().equals(person) ? persons.get(person) : reach.getManaged(person, actor);
        var today = Formats.today(clock);
        var roles = grants.of(person).stream()
                .filter(role -> role.isLeft(today) && !role.role().equals(Administrators.ROLE))
                .toList();
        return new Choice(found, roles, colleagues(person, roles), standIns.leftOf(person));
    }

    private List<PersonSummary> colleagues(UUID person, List<RoleGrant> roles) {
        Map<UUID, PersonSummary> colleagues = new LinkedHashMap<>();
        roles.stream()
                .map(RoleGrant::scope)
                .distinct()
                .flatMap(scope -> directory.holding(AT_WORK, scope).stream())
                .filter(other -> !other.id().equals(person))
                .forEach(other -> colleagues.putIfAbsent(other.id(), other));
        return List.copyOf(colleagues.values());
    }
}
