package se.samhand.audit.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samhand.ui.ArgumentWords;
import se.samhand.ui.Words;

/// Says which questions lines were chosen by.
@Component
class AskedArgument implements ArgumentWords {

    private static final Set<String> KNOWN = Set.of("person", "event", "kind", "period", "object");

    @Override
    public Set<String> arguments() {
        return Set.of("asked");
    }

    @Override
    public String say(String code, Words words) {
        return code.isEmpty()
                ? words.get("audit.export.nothing-left-out")
                : Arrays.stream(code.split(","))
                        .map(asked -> KNOWN.contains(asked) ? words.get("audit.export.asked." + asked) : asked)
                        .collect(Collectors.joining(", "));
    }
}
