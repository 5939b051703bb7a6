package se.samhand.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class FilePropertiesTest {

    @Test
    void allowsTheCeilingOfTheDatabase() {
        assertThat(new FileProperties(DataSize.ofMegabytes(200), Duration.ofDays(1)).maxSize())
                .isEqualTo(DataSize.ofMegabytes(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0B", "-1MB", "201MB"})
    void refusesALimitThatCannotBeKept(String limit) {
        var size = DataSize.parse(limit);

        assertThatThrownBy(() -> new FileProperties(size, Duration.ofDays(1)))
                .hasMessageContaining("samhand.file.max-size");
    }
}
