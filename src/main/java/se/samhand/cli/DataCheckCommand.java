package se.samhand.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.samhand.database.DatabaseAtDesk;
import se.samhand.database.DatabaseUnavailable;
import se.samhand.datacheck.CheckResult;
import se.samhand.datacheck.CheckResult.State;

/// Makes the checks of all modules, whether Samhand is running or not; only reads the database.
///
/// Exit status 0 when nothing was found, 1 when something was, 2 when a check could not be made.
@Command(
        name = "check",
        description = {
            "Kontrollerar att alla data är i ordning. Ändrar ingenting. Samhand kan vara igång under tiden.",
            "Svarar 0 när inget hittades, 1 när något bör ses över och 2 när någon kontroll inte gick att göra."
        },
        synopsisHeading = "Användning: ",
        mixinStandardHelpOptions = true)
final class DataCheckCommand implements Callable<Integer> {

    private static final int FINE = 0;
    private static final int FOUND = 1;
    private static final int NOT_MADE = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "NAMN",
            description = "Datamängden (den som inställningarna anger om inget sägs).")
    private @Nullable String dataSet;

    @Option(names = "--json", description = "Skriver resultatet som JSON.")
    private boolean isJson;

    @Override
    public Integer call() {
        try (var database = DatabaseAtDesk.open(dataSet);
                var desk = new CheckDesk(database)) {
            var results = desk.examine();
            var report = new CheckReport(results);
            spec.commandLine().getOut().println(isJson ? report.json() : report.text());
            return status(results);
        } catch (DatabaseUnavailable unavailable) {
            return refuse(unavailable.getMessage() + " " + unavailable.remedy());
        } catch (DataAccessException failure) {
            return refuse("Databasen svarade inte som väntat: " + failure.getMessage());
        }
    }

    private static int status(List<CheckResult> results) {
        if (results.stream().anyMatch(result -> result.state() == State.NOT_MADE)) {
            return NOT_MADE;
        }
        return results.stream().anyMatch(result -> result.state() == State.FOUND) ? FOUND : FINE;
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return NOT_MADE;
    }
}
