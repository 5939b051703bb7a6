package se.samhand.organisation.web;

import java.util.Arrays;
import java.util.Locale;
import se.samhand.kernel.NotFound;
import se.samhand.organisation.internal.ReorganisationStep.Kind;

/// Kinds of steps as their addresses say them.
final class StepKind {

    private StepKind() {}

    static String slug(Kind kind) {
        return switch (kind) {
            case MERGE -> "sammanslagning";
            case ABSORB -> "uppgaende";
            case SPLIT -> "delning";
            case RENAME -> "namn";
            case MOVE -> "flytt";
            case END -> "avslut";
        };
    }

    static Kind of(String slug) {
        return Arrays.stream(Kind.values())
                .filter(kind -> slug(kind).equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no kind of step " + slug));
    }

    static String key(Kind kind) {
        return "organisation.step." + kind.name().toLowerCase(Locale.ROOT) + ".";
    }
}
