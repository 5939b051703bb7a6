package se.samhand.operations.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What operators may see from outside.
///
/// @param metricsToken the secret that monitoring shows as `Authorization: Bearer …`, at least 32 characters; empty,
/// as by default, nobody may read the metrics
@ConfigurationProperties("samhand.operations")
record OperationsProperties(@DefaultValue("") String metricsToken) {

    private static final int SHORTEST = 32;

    OperationsProperties {
        if (!metricsToken.isEmpty() && metricsToken.length() < SHORTEST) {
            throw new IllegalArgumentException("samhand.operations.metrics-token has " + metricsToken.length()
                    + " characters: make it at least " + SHORTEST + ", for example with openssl rand -hex 32");
        }
    }

    @Override
    public String toString() {
        return "OperationsProperties[metricsToken=" + (metricsToken.isEmpty() ? "none" : "hidden") + "]";
    }
}
