package se.samhand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/// Secrets come from the environment or from files, so none stands in what is checked in.
class SecretsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /// A key that names a secret; `…-enabled` and the like do not end so.
    private static final Pattern SECRET =
            Pattern.compile("(?i).*(password|secret|token|credentials?|private-?key|api-?key)");

    @Test
    void standInNoSettings() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(settings().stream().map(FileSystemResource::new).toArray(FileSystemResource[]::new));
        var keys = Optional.ofNullable(yaml.getObject()).orElseThrow().stringPropertyNames();

        assertThat(keys).isNotEmpty();
        assertThat(keys)
                .filteredOn(key -> SECRET.matcher(key).matches())
                .as("Take the value away, and say in docs/operations.md that it is a secret")
                .isEmpty();
    }

    @Test
    void areNotKeysThatLieAmongTheSources() {
        var files = Stream.of("src", "bin", "docs")
                .flatMap(folder -> Sources.below(Path.of(folder), "").stream())
                .map(file -> file.getFileName().toString())
                .toList();

        assertThat(files)
                .isNotEmpty()
                .noneMatch(name -> name.matches(".*\\.(pem|key|p12|jks|pfx|keystore)|\\.env|passwords\\.properties"));
    }

    private static List<Path> settings() {
        var files = Sources.below(RESOURCES, ".yaml").stream()
                .filter(file -> file.getFileName().toString().startsWith("application"))
                .toList();
        assertThat(files).isNotEmpty();
        return files;
    }
}
