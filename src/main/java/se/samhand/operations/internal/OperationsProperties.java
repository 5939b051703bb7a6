package se.samhand.operations.internal;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What operators may see from outside.
///
/// @param metricsToken the secret that monitoring shows as `Authorization: Bearer …`, at least 32 characters; empty,
/// as by default, nobody may read the metrics
/// @param securityContacts where to tell of a weakness, as `mailto:` or `https:` addresses, the best one first; without
/// any, as by default, there is no `/.well-known/security.txt`
@ConfigurationProperties("samhand.operations")
record OperationsProperties(
        @DefaultValue("") String metricsToken, @DefaultValue List<URI> securityContacts) {

    private static final int SHORTEST = 32;
    private static final Set<String> SCHEMES = Set.of("mailto", "https");

    OperationsProperties {
        if (!metricsToken.isEmpty() && metricsToken.length() < SHORTEST) {
            throw new IllegalArgumentException("samhand.operations.metrics-token has " + metricsToken.length()
                    + " characters: make it at least " + SHORTEST + ", for example with openssl rand -hex 32");
        }
        for (var contact : securityContacts) {
            if (contact.getScheme() == null || !SCHEMES.contains(contact.getScheme())) {
                throw new IllegalArgumentException("samhand.operations.security-contacts holds " + contact
                        + ": write it as mailto:namn@kommun.example or https://…");
            }
        }
    }

    @Override
    public String toString() {
        return "OperationsProperties[metricsToken=" + (metricsToken.isEmpty() ? "none" : "hidden")
                + ", securityContacts=" + securityContacts + "]";
    }
}
