package se.samhand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import se.samhand.Application;

class ModularityTest {

    /// Every module there is; a new one is a decision, and its place in the layers is written in `ARCHITECTURE.md`.
    private static final List<String> MODULES = List.of(
            "access",
            "audit",
            "cli",
            "database",
            "datacheck",
            "discussion",
            "document",
            "feedback",
            "file",
            "identity",
            "inbox",
            "job",
            "kernel",
            "operations",
            "organisation",
            "plan",
            "privacy",
            "retention",
            "strategy",
            "ui");

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void importsOnlyWhatIsAllowedAndNeverInCircles() {
        modules.verify();
    }

    @Test
    void listsEveryTopLevelPackage() {
        var found = new TreeSet<>(Classes.main().stream()
                .map(Classes::module)
                .filter(name -> !name.isEmpty())
                .toList());

        assertThat(found)
                .as(
                        "A top-level package is a module: put the code into one that exists, or list the new one here and in ARCHITECTURE.md")
                .containsExactlyElementsOf(MODULES);
    }

    @Test
    void declaresWhatEachModuleMayImport() throws ClassNotFoundException {
        for (var module : MODULES) {
            var declaration =
                    Class.forName(Classes.ROOT + "." + module + ".package-info").getAnnotation(ApplicationModule.class);

            assertThat(declaration)
                    .as("The module %s: annotate its package-info with @ApplicationModule", module)
                    .isNotNull();
            assertThat(declaration.allowedDependencies())
                    .as("The module %s may import anything: give its @ApplicationModule allowedDependencies", module)
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
        }
    }

    @Test
    void allowsOnlyModulesThatExist() throws ClassNotFoundException {
        for (var module : MODULES) {
            var allowed = Class.forName(Classes.ROOT + "." + module + ".package-info")
                    .getAnnotation(ApplicationModule.class)
                    .allowedDependencies();

            assertThat(Arrays.stream(allowed).map(name -> name.split("::")[0].strip()))
                    .as("The module %s allows a module that does not exist: take it away", module)
                    .isSubsetOf(MODULES);
        }
    }

    @Test
    void drawsTheModules() throws IOException {
        ModuleDocuments.write(modules);

        assertThat(ModuleDocuments.FOLDER.resolve("components.puml")).isNotEmptyFile();
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(ModuleDocuments.FOLDER.resolve("module-" + module + ".adoc"))
                        .exists());
    }

    @Test
    void drawsTheSameModulesInTheSameWay() {
        assertThat(ModuleDocuments.inOrder(List.of("title", "Rel(b)", "Rel(a)", "|* `d`", "* `c`", "|Beans", "end")))
                .containsExactly("title", "Rel(a)", "Rel(b)", "|* `c`", "* `d`", "|Beans", "end");
    }
}
