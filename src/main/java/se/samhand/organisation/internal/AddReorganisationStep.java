package se.samhand.organisation.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.ReorganisationChange;
import se.samhand.organisation.ReorganisationChanged;
import se.samhand.organisation.internal.ReorganisationStep.Kind;
import se.samhand.organisation.internal.ReorganisationStep.Result;

/// A person adds a step to the draft of a reorganisation.
@UseCase
public class AddReorganisationStep {

    /// What came of it.
    public sealed interface Outcome {
        /// The draft has it, at its end.
        record Added(int position) implements Outcome {}

        /// It does not fit the organisation, as the steps before leave it.
        record Refused(OrganisationProblem problem) implements Outcome {}
    }

    /// What is to be done, as a person says it: without codes of what comes into being.
    ///
    /// @param names full names; each with its short name at the same place
    public record Wanted(
            Kind kind,
            List<String> units,
            List<String> names,
            List<String> shortNames,
            @Nullable String target) {}

    private final Reorganisations reorganisations;
    private final Units units;
    private final ApplicationEventPublisher events;

    AddReorganisationStep(Reorganisations reorganisations, Units units, ApplicationEventPublisher events) {
        this.reorganisations = reorganisations;
        this.units = units;
        this.events = events;
    }

    /// @param version the one that the person saw
    public Outcome add(UUID id, int version, Wanted wanted, Actor actor) {
        actor.mustHave(OrganisationPermissions.CHANGE, ScopeId.MUNICIPALITY);
        var draft = reorganisations.getDraft(id, version);
        var tree = units.tree();
        var step = step(wanted, draft, tree);
        var before = new Reorganising(draft, tree, UUID::randomUUID).doSteps();
        var problem = before.isPresent() ? Optional.<OrganisationProblem>empty() : problemOf(step, draft, tree);
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        var changed = draft.withStep(step);
        reorganisations.save(changed);
        events.publishEvent(new ReorganisationChanged(
                id,
                actor.id(),
                ReorganisationChange.STEP_ADDED,
                draft.title(),
                draft.day(),
                changed.steps().size()));
        return new Outcome.Added(changed.steps().size() - 1);
    }

    private static Optional<OrganisationProblem> problemOf(
            ReorganisationStep step, Reorganisation draft, OrganisationTree after) {
        var alone = new Reorganisation(
                draft.id(),
                draft.title(),
                draft.day(),
                draft.version(),
                draft.draftedAt(),
                draft.draftedBy(),
                null,
                null,
                List.of(step));
        return new Reorganising(alone, after, UUID::randomUUID).doSteps().map(Reorganising.Problem::reason);
    }

    private static ReorganisationStep step(Wanted wanted, Reorganisation draft, OrganisationTree tree) {
        var taken = codesOf(draft);
        var results = new LinkedHashSet<Result>();
        for (int i = 0; i < wanted.names().size(); i++) {
            var name = wanted.names().get(i);
            var code = wanted.kind() == Kind.RENAME
                    ? wanted.units().getFirst()
                    : UnitCode.of(
                            name,
                            other -> taken.contains(other) || tree.find(other).isPresent());
            taken.add(code);
            results.add(new Result(code, name, wanted.shortNames().get(i)));
        }
        return new ReorganisationStep(wanted.kind(), wanted.units(), List.copyOf(results), wanted.target());
    }

    private static Set<String> codesOf(Reorganisation draft) {
        var codes = new HashSet<String>();
        draft.steps().forEach(step -> step.results().forEach(result -> codes.add(result.code())));
        return codes;
    }
}
