package se.samhand.identity.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.samhand.ui.ArgumentWords;
import se.samhand.ui.Words;

/// Says in the trail which role somebody got.
@Component
class RoleArgument implements ArgumentWords {

    private final RoleNames names;

    RoleArgument(RoleNames names) {
        this.names = names;
    }

    @Override
    public Set<String> arguments() {
        return Set.of("role");
    }

    @Override
    public String say(String code, Words words) {
        return names.role(code, words);
    }
}
