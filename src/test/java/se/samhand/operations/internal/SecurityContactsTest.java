package se.samhand.operations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityContactsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void tellsWhereToTurnAndUntilWhen() {
        assertThat(text(List.of(
                        URI.create("mailto:sakerhet@ekdalen.example"),
                        URI.create("https://ekdalen.example/sarbarhet"))))
                .isEqualTo("""
                        Contact: mailto:sakerhet@ekdalen.example
                        Contact: https://ekdalen.example/sarbarhet
                        Expires: 2027-05-22T00:00:00Z
                        Preferred-Languages: sv, en
                        """);
    }

    @Test
    void saysNothingWhenNobodyIsNamed() {
        assertThat(new SecurityContacts(new OperationsProperties("", List.of()), NOON).text())
                .isEmpty();
    }

    @Test
    void refusesAContactThatLeadsNowhere() {
        assertThatThrownBy(() -> text(List.of(URI.create("sakerhet@ekdalen.example"))))
                .hasMessageContaining("mailto:");
    }

    private static String text(List<URI> contacts) {
        return new SecurityContacts(new OperationsProperties("", contacts), NOON)
                .text()
                .orElseThrow();
    }
}
