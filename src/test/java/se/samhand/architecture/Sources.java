package se.samhand.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The source files of the project, as text.
final class Sources {

    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");

    private Sources() {}

    static List<Path> below(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file that a class was compiled from.
    static Path of(JavaClass type) {
        var name = type.getName();
        int nested = name.indexOf('$');
        var path = (nested < 0 ? name : name.substring(0, nested)).replace('.', '/') + ".java";
        return Files.exists(MAIN.resolve(path)) ? MAIN.resolve(path) : TEST.resolve(path);
    }
}
