package se.samhand.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Predicate;

/// The compiled classes of the project.
final class Classes {

    static final String ROOT = "se.samhand";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final JavaClasses TEST = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages(ROOT);

    private Classes() {}

    static List<JavaClass> main() {
        return main(type -> true);
    }

    static List<JavaClass> main(Predicate<JavaClass> condition) {
        return MAIN.stream().filter(condition).toList();
    }

    static List<JavaClass> test(Predicate<JavaClass> condition) {
        return TEST.stream().filter(condition).toList();
    }

    /// Marked with the annotation itself or with one that carries it.
    static Predicate<JavaClass> marked(Class<? extends Annotation> annotation) {
        return type -> type.isAnnotatedWith(annotation) || type.isMetaAnnotatedWith(annotation);
    }

    /// The name of the module, or nothing for the application class.
    static String module(JavaClass type) {
        return module(type.getPackageName());
    }

    static String module(String packageName) {
        if (!packageName.startsWith(ROOT + ".")) {
            return "";
        }
        var rest = packageName.substring(ROOT.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    static boolean isInRoot(JavaClass type) {
        return !module(type).isEmpty() && type.getPackageName().equals(ROOT + "." + module(type));
    }

    static boolean isIn(JavaClass type, String part) {
        var start = ROOT + "." + module(type) + "." + part;
        return type.getPackageName().equals(start) || type.getPackageName().startsWith(start + ".");
    }
}
