package se.samhand.operations.internal;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Where to tell of a weakness that somebody has found: the text of `security.txt` (RFC 9116).
@Component
public class SecurityContacts {

    /// The standard advises less than a year, so that a forgotten file does not lead astray.
    private static final Duration VALID = Duration.ofDays(180);

    private final List<URI> contacts;
    private final Clock clock;

    SecurityContacts(OperationsProperties properties, Clock clock) {
        this.contacts = properties.securityContacts();
        this.clock = clock;
    }

    /// Empty when nobody is named.
    public Optional<String> text() {
        return contacts.isEmpty() ? Optional.empty() : Optional.of(text(clock.instant()));
    }

    private String text(Instant now) {
        var expires = now.truncatedTo(ChronoUnit.DAYS).plus(VALID);
        return contacts.stream()
                .map(contact -> "Contact: " + contact + "\n")
                .collect(Collectors.joining("", "", "Expires: " + expires + "\nPreferred-Languages: sv, en\n"));
    }
}
