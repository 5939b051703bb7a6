package se.samhand.plan.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How files are taken in.
///
/// @param patience how long somebody who hands in a file waits for it to be read before the page that shows how far it
/// has come, default 1.5 seconds
@ConfigurationProperties("samhand.plan.import")
record ImportProperties(@DefaultValue("1500ms") Duration patience) {

    ImportProperties {
        if (patience.isNegative()) {
            throw new IllegalArgumentException(
                    "samhand.plan.import.patience is " + patience + ": set it to zero or more");
        }
    }
}
