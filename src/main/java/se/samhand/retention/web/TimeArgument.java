package se.samhand.retention.web;

import java.time.Period;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samhand.ui.ArgumentWords;
import se.samhand.ui.Words;

/// Says in the trail for how long data are kept.
@Component
class TimeArgument implements ArgumentWords {

    @Override
    public Set<String> arguments() {
        return Set.of("keptBefore", "keptAfter");
    }

    @Override
    public String say(String code, Words words) {
        return TimeText.of(Period.parse(code), words);
    }
}
