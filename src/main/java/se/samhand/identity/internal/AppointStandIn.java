package se.samhand.identity.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.StandInChanged;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.ui.Formats;

/// A person who will be away lets a colleague act in their roles; an administrator does it for whoever fell ill.
@UseCase
public class AppointStandIn {

    /// @param giver who is away
    /// @param receiver who is to act meanwhile
    /// @param grants ids of the roles to act in
    public record Wish(UUID giver, UUID receiver, Set<UUID> grants, LocalDate from, LocalDate to) {}

    /// What came of it.
    public sealed interface Outcome {
        /// The colleague acts in the roles on those days, and is told.
        record Appointed() implements Outcome {}

        /// The colleague is none that can be chosen.
        record IsNoColleague() implements Outcome {}

        /// A role was chosen that cannot be acted in, or none.
        record HasNoSuchRole() implements Outcome {}

        /// The first day has passed.
        record BeginsInThePast() implements Outcome {}

        /// The last day comes before the first.
        record EndsBeforeItBegins() implements Outcome {}

        /// The colleague acts in one of the roles already on one of those days.
        record IsAlready() implements Outcome {}

        /// It would hold for longer than one may be stood in for.
        record IsTooLong() implements Outcome {}
    }

    private final StandInQuery query;
    private final StandIns standIns;
    private final Persons persons;
    private final LinksWithinReach links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointStandIn(
            StandInQuery query,
            StandIns standIns,
            Persons persons,
            LinksWithinReach links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.query = query;
        this.standIns = standIns;
        this.persons = persons;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    public Outcome appoint(Wish wish, Actor actor) {
        var choice = query.choice(wish.giver(), actor);
        var chosen = choice.roles().stream()
                .filter(role -> wish.grants().contains(role.id()))
                .toList();
        if (wish.from().isBefore(Formats.today(clock))) {
            return new Outcome.BeginsInThePast();
        } else if (wish.to().isBefore(wish.from())) {
            return new Outcome.EndsBeforeItBegins();
        } else if (StandIn.isTooLong(wish.from(), wish.to())) {
            return new Outcome.IsTooLong();
        } else if (chosen.isEmpty() || chosen.size() < wish.grants().size()) {
            return new Outcome.HasNoSuchRole();
        } else if (choice.colleagues().stream().noneMatch(other -> other.id().equals(wish.receiver()))) {
            return new Outcome.IsNoColleague();
        } else if (isAlready(wish)) {
            return new Outcome.IsAlready();
        }
        return appointed(wish, chosen, actor);
    }

    private boolean isAlready(Wish wish) {
        return standIns.leftOf(wish.giver()).stream()
                .filter(other ->
                        other.giver().equals(wish.giver()) && other.receiver().equals(wish.receiver()))
                .filter(other -> !other.from().isAfter(wish.to()) && !other.to().isBefore(wish.from()))
                .flatMap(other -> other.roles().stream())
                .anyMatch(role -> wish.grants().contains(role.id()));
    }

    private Outcome appointed(Wish wish, List<RoleGrant> chosen, Actor actor) {
        var id = UuidV7.next(clock);
        standIns.add(new StandIn(
                id, wish.giver(), wish.receiver(), wish.from(), wish.to(), chosen, clock.instant(), actor.id(), null));
        links.withdrawBeyond(persons.get(wish.receiver()));
        events.publishEvent(
                new StandInChanged(id, actor.id(), wish.giver(), wish.receiver(), wish.from(), wish.to(), true));
        return new Outcome.Appointed();
    }
}
