package se.samhand.datacheck.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.datacheck.DataCheckPermissions;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;

/// A round of checks with all that it found, and the rounds before.
@Component
public class CheckRoundQuery {

    private static final int ROUNDS = 14;

    /// @param shown nothing when no check has been made yet
    /// @param names of those who started a round, by their id; whoever has been erased is left out
    public record Rounds(Optional<CheckRound> shown, List<CheckRoundLine> last, Map<UUID, String> names) {}

    private final CheckRounds rounds;
    private final PersonDirectory persons;

    CheckRoundQuery(CheckRounds rounds, PersonDirectory persons) {
        this.rounds = rounds;
        this.persons = persons;
    }

    @Transactional(readOnly = true)
    public Rounds latest(Actor actor) {
        actor.mustHave(DataCheckPermissions.RUN);
        var last = rounds.last(ROUNDS);
        return rounds(last.stream().findFirst().flatMap(line -> rounds.find(line.id())), last);
    }

    /// @throws NotFound when there is none, or it has been forgotten
    @Transactional(readOnly = true)
    public Rounds of(UUID id, Actor actor) {
        actor.mustHave(DataCheckPermissions.RUN);
        var round = rounds.find(id).orElseThrow(() -> new NotFound("There is no round of checks " + id));
        return rounds(Optional.of(round), rounds.last(ROUNDS));
    }

    private Rounds rounds(Optional<CheckRound> shown, List<CheckRoundLine> last) {
        var names = last.stream()
                .map(CheckRoundLine::startedBy)
                .distinct()
                .filter(person -> persons.nameOf(person).isPresent())
                .collect(Collectors.toMap(
                        Function.identity(), person -> persons.nameOf(person).orElseThrow()));
        return new Rounds(shown, last, names);
    }
}
