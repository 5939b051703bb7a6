package se.samhand.organisation.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.ReorganisationOutline;
import se.samhand.organisation.Succession;
import se.samhand.organisation.UnitKind;

/// Does in a tree what a reorganisation says, step by step: for looking at it first, and for carrying it out.
public final class Reorganising {

    /// Why a step cannot be done as things are.
    ///
    /// @param position of the step, from 0
    public record Problem(int position, OrganisationProblem reason) {}

    private final Reorganisation reorganisation;
    private final OrganisationTree tree;
    private final Supplier<UUID> ids;

    /// @param ids of the units that come into being
    Reorganising(Reorganisation reorganisation, OrganisationTree tree, Supplier<UUID> ids) {
        this.reorganisation = reorganisation;
        this.tree = tree;
        this.ids = ids;
    }

    /// Does the steps in order, until one cannot be done: what comes after it may need it.
    Optional<Problem> doSteps() {
        for (int i = 0; i < reorganisation.steps().size(); i++) {
            var problem = done(reorganisation.steps().get(i));
            if (problem.isPresent()) {
                return Optional.of(new Problem(i, problem.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<OrganisationProblem> done(ReorganisationStep step) {
        var day = reorganisation.day();
        var first = step.units().getFirst();
        return switch (step.kind()) {
            case MERGE -> merged(step);
            case ABSORB -> absorbed(step, Objects.requireNonNull(step.target()));
            case SPLIT ->
                added(step)
                        .or(() -> tree.split(
                                first,
                                step.results().stream()
                                        .map(ReorganisationStep.Result::code)
                                        .toList(),
                                day));
            case RENAME -> {
                var result = step.results().getFirst();
                yield tree.rename(first, day, result.name(), result.shortName());
            }
            case MOVE -> tree.move(first, day, step.target());
            case END -> tree.end(first, day.minusDays(1));
        };
    }

    private Optional<OrganisationProblem> merged(ReorganisationStep step) {
        if (isOfDifferentKinds(step.units())) {
            return Optional.of(OrganisationProblem.DIFFERENT_KINDS);
        }
        return added(step)
                .or(() -> tree.merge(step.units(), step.results().getFirst().code(), reorganisation.day()));
    }

    private Optional<OrganisationProblem> absorbed(ReorganisationStep step, String into) {
        var all = new ArrayList<>(step.units());
        all.add(into);
        var heir = tree.find(into);
        if (heir.isEmpty()) {
            return Optional.of(OrganisationProblem.NO_SUCH_UNIT);
        } else if (!heir.get().existsOn(reorganisation.day())) {
            return Optional.of(OrganisationProblem.NOT_THERE_THEN);
        } else if (isOfDifferentKinds(all)) {
            return Optional.of(OrganisationProblem.DIFFERENT_KINDS);
        }
        return tree.merge(step.units(), into, reorganisation.day());
    }

    private boolean isOfDifferentKinds(List<String> codes) {
        var kinds = new LinkedHashSet<@Nullable UnitKind>();
        codes.forEach(
                code -> kinds.add(tree.find(code).map(OrganisationUnit::kind).orElse(null)));
        return kinds.size() > 1;
    }

    /// Adds what comes into being where the first of those lies that it comes from.
    private Optional<OrganisationProblem> added(ReorganisationStep step) {
        var first = tree.find(step.units().getFirst());
        if (first.isEmpty()) {
            return Optional.of(OrganisationProblem.NO_SUCH_UNIT);
        }
        var origin = first.get();
        if (!origin.existsOn(reorganisation.day().minusDays(1))) {
            return Optional.of(OrganisationProblem.NOT_THERE_THEN);
        }
        var parent = origin.nearest(reorganisation.day()).parent();
        for (var result : step.results()) {
            var version = new UnitVersion(reorganisation.day(), null, result.name(), result.shortName(), parent);
            var problem = tree.add(new OrganisationUnit(
                    result.code(), ids.get(), origin.kind(), List.of(), false, 0, List.of(version)));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /// What it comes to, once the steps are done.
    ReorganisationOutline outline() {
        var lastDay = reorganisation.day().minusDays(1);
        var ending = new ArrayList<ReorganisationOutline.Ending>();
        for (var unit : tree.changed()) {
            if (lastDay.equals(unit.validTo())) {
                ending.add(new ReorganisationOutline.Ending(
                        unit.code(), unit.kind(), unit.last().name(), successorsOf(unit.code())));
            }
        }
        return new ReorganisationOutline(reorganisation.day(), ending);
    }

    private List<String> successorsOf(String code) {
        Set<String> names = new LinkedHashSet<>();
        tree.addedSuccessions().stream()
                .filter(succession -> succession.predecessor().equals(code))
                .map(Succession::successor)
                .forEach(successor -> tree.find(successor)
                        .ifPresent(unit ->
                                names.add(unit.nearest(reorganisation.day()).name())));
        return List.copyOf(names);
    }
}
