package se.samhand.identity.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.ArgumentWords;
import se.samhand.ui.Words;

/// Says in the trail which part of the organisation something holds in.
@Component
class ScopeArgument implements ArgumentWords {

    private final RoleNames names;

    ScopeArgument(RoleNames names) {
        this.names = names;
    }

    @Override
    public Set<String> arguments() {
        return Set.of("scope", "scopeBefore", "scopeAfter", "administration");
    }

    @Override
    public String say(String code, Words words) {
        return code.isBlank() ? code : names.scope(new ScopeId(code));
    }
}
