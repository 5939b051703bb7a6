package se.samhand.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.samhand.database.DatabaseUnavailable;

class ServerVersionTest {

    @ParameterizedTest
    @ValueSource(ints = {9, 16, 17})
    void refusesAnOlderServerAndSaysWhatToDo(int major) {
        var version = new ServerVersion(major, "PostgreSQL " + major + ".2");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(version::requireSupported)
                .withMessage("Samhand needs PostgreSQL 18 or newer; the server is PostgreSQL " + major + ".2.")
                .satisfies(refusal ->
                        assertThat(refusal.remedy()).contains("Upgrade the server", "SPRING_DATASOURCE_URL"));
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19})
    void takesAServerThatIsNewEnough(int major) {
        assertThatNoException().isThrownBy(new ServerVersion(major, "PostgreSQL " + major)::requireSupported);
    }

    @Test
    void saysWhatToCheckWhenTheServerCannotBeReached() {
        var nobody = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/samhand", "nobody", "none");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> ServerVersion.of(nobody))
                .withMessageContaining("The database cannot be reached")
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("Check that the server runs"));
    }
}
