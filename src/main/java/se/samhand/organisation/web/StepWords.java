package se.samhand.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.internal.OrganisationTree;
import se.samhand.organisation.internal.ReorganisationDetailsQuery.ReorganisationDetails;
import se.samhand.organisation.internal.ReorganisationStep;
import se.samhand.ui.Words;

/// Says in words what a step does.
final class StepWords {

    private final ReorganisationDetails found;
    private final Words words;

    StepWords(ReorganisationDetails found, Words words) {
        this.found = found;
        this.words = words;
    }

    String sentence(ReorganisationStep step) {
        var before = names(step.units());
        var after = joined(
                step.results().stream().map(ReorganisationStep.Result::name).toList());
        return switch (step.kind()) {
            case MERGE, SPLIT, RENAME -> words.get(StepKind.key(step.kind()) + "sentence", before, after);
            case ABSORB, MOVE -> words.get(StepKind.key(step.kind()) + "sentence", before, name(step.target()));
            case END -> words.get("organisation.step.end.sentence", before);
        };
    }

    private String names(List<String> codes) {
        return joined(codes.stream().map(this::name).toList());
    }

    /// As it is called the day before; what comes into being first, as it will be called.
    private String name(@Nullable String code) {
        var day = found.reorganisation().day();
        return code == null
                ? ""
                : name(code, found.before(), day.minusDays(1)).isEmpty()
                        ? planned(code)
                        : name(code, found.before(), day.minusDays(1));
    }

    private String planned(String code) {
        return found.reorganisation().steps().stream()
                .flatMap(step -> step.results().stream())
                .filter(result -> result.code().equals(code))
                .map(ReorganisationStep.Result::name)
                .findFirst()
                .orElse(code);
    }

    private static String name(String code, OrganisationTree tree, LocalDate day) {
        return tree.find(code).map(unit -> unit.nearest(day).name()).orElse("");
    }

    private String joined(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : names.isEmpty()
                        ? ""
                        : words.get(
                                "organisation.and",
                                String.join(", ", names.subList(0, names.size() - 1)),
                                names.getLast());
    }
}
