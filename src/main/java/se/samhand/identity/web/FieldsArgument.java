package se.samhand.identity.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.samhand.ui.ArgumentWords;
import se.samhand.ui.Words;

/// Says in the trail which of their details a person changed.
@Component
class FieldsArgument implements ArgumentWords {

    @Override
    public Set<String> arguments() {
        return Set.of("fields");
    }

    @Override
    public String say(String code, Words words) {
        return code.isEmpty() ? words.get("identity.trail.fields.none") : words.listed(code, "identity.trail.fields.");
    }
}
