package se.samhand.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samhand.kernel.DataChecks;

class DataCheckTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE = Pattern.compile("(?m)^create table ([a-z]+)\\.");

    @Test
    void everyModuleWithTablesChecksThemOrSaysWhyNot() {
        var checking = Classes.main(type -> type.isAssignableTo(DataChecks.class)).stream()
                .map(Classes::module)
                .collect(Collectors.toSet());
        var withTables = modulesWithTables();

        new Rule("data-check", "contribute a DataChecks bean that finds what can go wrong in the tables of the module")
                .check(
                        withTables,
                        withTables.stream()
                                .filter(module -> !checking.contains(module))
                                .map(module -> new Offence(
                                        Sources.MAIN.resolve("se/samhand/" + module + "/package-info.java"),
                                        module + " has tables that nothing checks")));
    }

    private static List<String> modulesWithTables() {
        return Sources.below(MIGRATIONS, ".sql").stream()
                .flatMap(file -> TABLE.matcher(Sources.text(file)).results())
                .map(table -> table.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}
