package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private static final String PASSWORD = "gul cykel under bron";

    @Test
    void hashesWithArgon2idAtTheCostThatIsStated() {
        var hash = hashing(19456, 2, 4, Duration.ofSeconds(5)).hash(PASSWORD).orElseThrow();

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void tellsThePasswordFromAnother() {
        var hashing = hashing(32, 1, 4, Duration.ofSeconds(5));
        var hash = hashing.hash(PASSWORD).orElseThrow();

        assertThat(hashing.matches(PASSWORD, hash)).contains(true);
        assertThat(hashing.matches("another", hash)).contains(false);
        assertThat(hashing.matchesNobody(PASSWORD)).contains(false);
    }

    @Test
    void readsTheSameLettersHoweverTheKeyboardComposedThem() {
        var hashing = hashing(32, 1, 4, Duration.ofSeconds(5));

        assertThat(hashing.matches(
                        "a\u030a".repeat(12), hashing.hash("å".repeat(12)).orElseThrow()))
                .contains(true);
    }

    @Test
    void seesThatAHashWasMadeAtALowerCost() {
        var hash = hashing(32, 1, 4, Duration.ofSeconds(5)).hash(PASSWORD).orElseThrow();

        assertThat(hashing(64, 1, 4, Duration.ofSeconds(5)).isTooCheap(hash)).isTrue();
        assertThat(hashing(32, 1, 4, Duration.ofSeconds(5)).isTooCheap(hash)).isFalse();
    }

    private static PasswordHashing hashing(int memory, int iterations, int atOnce, Duration patience) {
        return new PasswordHashing(new IdentityProperties(
                new IdentityProperties.Password(memory, iterations, 1, atOnce, patience),
                new IdentityProperties.Session(Duration.ofHours(12), Duration.ofMinutes(15)),
                new IdentityProperties.Limits(
                        5, Duration.ofSeconds(15), Duration.ofMinutes(15), Duration.ofHours(1), 100, 50),
                Duration.ofDays(7),
                "",
                Path.of("first-administrator.txt")));
    }
}
