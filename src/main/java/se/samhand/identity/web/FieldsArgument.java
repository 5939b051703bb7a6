package se.samhand.identity.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samhand.ui.ArgumentWords;
import se.samhand.ui.Words;

/// Says in the trail which of their details a person changed.
@Component
class FieldsArgument implements ArgumentWords {

    private static final Set<String> KNOWN = Set.of("name", "address", "language");

    @Override
    public Set<String> arguments() {
        return Set.of("fields");
    }

    @Override
    public String say(String code, Words words) {
        return code.isEmpty()
                ? words.get("identity.trail.fields.none")
                : Arrays.stream(code.split(","))
                        .map(field -> KNOWN.contains(field) ? words.get("identity.trail.fields." + field) : field)
                        .collect(Collectors.joining(", "));
    }
}
