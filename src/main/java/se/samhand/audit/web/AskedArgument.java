package se.samhand.audit.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.samhand.ui.ArgumentWords;
import se.samhand.ui.Words;

/// Says which questions lines were chosen by.
@Component
class AskedArgument implements ArgumentWords {

    @Override
    public Set<String> arguments() {
        return Set.of("asked");
    }

    @Override
    public String say(String code, Words words) {
        return code.isEmpty() ? words.get("audit.export.nothing-left-out") : words.listed(code, "audit.export.asked.");
    }
}
