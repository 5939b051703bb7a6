package se.samhand.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;

/// A place that breaks a rule.
record Offence(Path file, String what) {

    static Offence in(JavaClass type, String what) {
        return new Offence(Sources.of(type), type.getSimpleName() + " " + what);
    }

    @Override
    public String toString() {
        return file + ": " + what;
    }
}
