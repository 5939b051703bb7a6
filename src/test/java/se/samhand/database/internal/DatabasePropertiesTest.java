package se.samhand.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabasePropertiesTest {

    @Test
    void givesEachDataSetAFolderOfItsOwn() {
        assertThat(new DatabaseProperties(Path.of("data"), "stockholm").dataSetFolder())
                .isEqualTo(Path.of("data", "stockholm"));
        assertThat(new DatabaseProperties(Path.of("data"), "exempel-2").dataSetFolder())
                .isEqualTo(Path.of("data", "exempel-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "../other", ".postgresql", "Stockholm", "2020", "en/två"})
    void refusesANameThatIsNoPlainFolderName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatabaseProperties(Path.of("data"), name))
                .withMessageContaining("cannot name a data set");
    }
}
