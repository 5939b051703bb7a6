package se.samhand.organisation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.StaleVersion;
import se.samhand.organisation.Succession;
import se.samhand.organisation.SuccessionKind;

/// All units together: makes changes that fit the whole, and says why one cannot be made.
///
/// What is refused may have been done in part: whoever meets a problem saves nothing.
public final class OrganisationTree {

    private final Map<String, OrganisationUnit> units = new LinkedHashMap<>();
    private final Map<String, OrganisationUnit> before = new HashMap<>();
    private final List<Succession> successions = new ArrayList<>();
    private final List<Succession> added = new ArrayList<>();

    public OrganisationTree(Collection<OrganisationUnit> units, Collection<Succession> successions) {
        units.forEach(unit -> this.units.put(unit.code(), unit));
        this.before.putAll(this.units);
        this.successions.addAll(successions);
    }

    public Collection<OrganisationUnit> units() {
        return units.values();
    }

    public List<Succession> successions() {
        return List.copyOf(successions);
    }

    public Optional<OrganisationUnit> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /// The unit as a person saw it.
    ///
    /// @throws NotFound when there is none
    /// @throws StaleVersion when it is another by now
    OrganisationUnit seen(String code, int version) {
        var unit = find(code).orElseThrow(() -> new NotFound("There is no unit " + code));
        if (unit.version() != version) {
            throw new StaleVersion("Somebody changed the unit " + code + " first");
        }
        return unit;
    }

    /// Those that belong to a unit on a day.
    public List<OrganisationUnit> in(String code, LocalDate day) {
        return units.values().stream()
                .filter(unit -> unit.at(day)
                        .filter(version -> code.equals(version.parent()))
                        .isPresent())
                .toList();
    }

    List<OrganisationUnit> added() {
        return units.values().stream()
                .filter(unit -> !before.containsKey(unit.code()))
                .toList();
    }

    List<OrganisationUnit> changed() {
        return units.values().stream()
                .filter(unit -> before.containsKey(unit.code()) && !unit.equals(before.get(unit.code())))
                .toList();
    }

    List<Succession> addedSuccessions() {
        return List.copyOf(added);
    }

    Optional<OrganisationProblem> add(OrganisationUnit unit) {
        if (units.containsKey(unit.code())) {
            return Optional.of(OrganisationProblem.CODE_TAKEN);
        }
        return put(unit);
    }

    Optional<OrganisationProblem> rename(String code, LocalDate from, String name, String shortName) {
        return whenChangeable(code, from).or(() -> {
            var unit = get(code);
            boolean isSame =
                    unit.last().name().equals(name) && unit.last().shortName().equals(shortName);
            return isSame ? Optional.of(OrganisationProblem.NOTHING_NEW) : put(unit.renamed(from, name, shortName));
        });
    }

    Optional<OrganisationProblem> move(String code, LocalDate from, @Nullable String parent) {
        return whenChangeable(code, from).or(() -> {
            var unit = get(code);
            boolean isSame = Objects.equals(unit.last().parent(), parent);
            return isSame ? Optional.of(OrganisationProblem.NOTHING_NEW) : put(unit.moved(from, parent));
        });
    }

    /// Gives a unit name and place at once.
    Optional<OrganisationProblem> change(
            String code, LocalDate from, String name, String shortName, @Nullable String parent) {
        return whenChangeable(code, from)
                .or(() -> put(get(code).renamed(from, name, shortName).moved(from, parent)));
    }

    /// Ends a unit, and all that belongs to it, on the same day.
    Optional<OrganisationProblem> end(String code, LocalDate lastDay) {
        var ending = withAllBelow(code, lastDay.plusDays(1));
        for (var each : ending) {
            var problem = whenEndable(each, lastDay);
            if (problem.isPresent()) {
                return problem;
            }
        }
        ending.forEach(each -> units.put(each, get(each).ended(lastDay)));
        return Optional.empty();
    }

    /// Lets several become one, to which everything moves that belonged to them.
    ///
    /// @param into exists already by the day
    Optional<OrganisationProblem> merge(List<String> codes, String into, LocalDate day) {
        return replace(codes, into, List.of(into), day, SuccessionKind.MERGED);
    }

    /// Lets one become several, to the first of which everything moves that belonged to it.
    ///
    /// @param into exist already by the day
    Optional<OrganisationProblem> split(String code, List<String> into, LocalDate day) {
        return replace(List.of(code), into.getFirst(), into, day, SuccessionKind.SPLIT);
    }

    private Optional<OrganisationProblem> replace(
            List<String> ending, String heir, List<String> successors, LocalDate day, SuccessionKind kind) {
        for (var code : ending) {
            var problem = code.equals(heir)
                    ? Optional.<OrganisationProblem>empty()
                    : handOver(code, heir, day).or(() -> end(code, day.minusDays(1)));
            if (problem.isPresent()) {
                return problem;
            }
            if (!code.equals(heir)) {
                successors.forEach(successor -> follow(new Succession(code, successor, day, kind)));
            }
        }
        return Optional.empty();
    }

    private Optional<OrganisationProblem> handOver(String code, String heir, LocalDate day) {
        return in(code, day).stream()
                .map(child -> move(child.code(), day, heir))
                .flatMap(Optional::stream)
                .findFirst();
    }

    void follow(Succession succession) {
        successions.add(succession);
        added.add(succession);
    }

    private OrganisationUnit get(String code) {
        return Objects.requireNonNull(units.get(code));
    }

    /// The unit and what lies below it on a day.
    private Set<String> withAllBelow(String code, LocalDate day) {
        var all = new LinkedHashSet<String>();
        all.add(code);
        in(code, day).forEach(child -> all.addAll(withAllBelow(child.code(), day)));
        return all;
    }

    private Optional<OrganisationProblem> whenChangeable(String code, LocalDate day) {
        var unit = units.get(code);
        if (unit == null) {
            return Optional.of(OrganisationProblem.NO_SUCH_UNIT);
        } else if (unit.changesAfter(day)) {
            return Optional.of(OrganisationProblem.DECIDED_LATER);
        } else {
            return unit.existsOn(day) ? Optional.empty() : Optional.of(OrganisationProblem.NOT_THERE_THEN);
        }
    }

    private Optional<OrganisationProblem> whenEndable(String code, LocalDate lastDay) {
        var unit = units.get(code);
        if (unit == null) {
            return Optional.of(OrganisationProblem.NO_SUCH_UNIT);
        } else if (unit.first().beginsAfter(lastDay)) {
            return Optional.of(OrganisationProblem.ENDS_BEFORE_IT_BEGINS);
        } else if (unit.changesAfter(lastDay.plusDays(1))) {
            return Optional.of(OrganisationProblem.DECIDED_LATER);
        } else if (!unit.existsOn(lastDay)) {
            return Optional.of(OrganisationProblem.NOT_THERE_THEN);
        } else {
            return lastDay.equals(unit.validTo()) ? Optional.of(OrganisationProblem.NOTHING_NEW) : Optional.empty();
        }
    }

    private Optional<OrganisationProblem> put(OrganisationUnit unit) {
        var problem = new UnitFit(units).problemOf(unit);
        if (problem.isEmpty()) {
            units.put(unit.code(), unit);
        }
        return problem;
    }
}
