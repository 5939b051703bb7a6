package se.samhand.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samhand.database.DatabaseAtDesk;
import se.samhand.database.DatabaseUnavailable;

/// Writes all data to a file, whether Samhand is running or not.
///
/// Exit status 0 when the file is written and whole, 2 when there is none.
@Command(
        name = "export",
        description = {
            "Skriver alla data till en ny fil, som de är i ett ögonblick. Samhand kan vara igång under tiden.",
            "Filen innehåller allt som finns i databasen, även personuppgifter. Förvara den därefter."
        },
        synopsisHeading = "Användning: ",
        mixinStandardHelpOptions = true)
final class DataExportCommand implements Callable<Integer> {

    private static final int WRITTEN = 0;
    private static final int NOT_WRITTEN = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FIL", description = "Filen som ska skrivas, till exempel samhand-2026-11-23.zip.")
    private Path file = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "NAMN",
            description = "Datamängden (den som inställningarna anger om inget sägs).")
    private @Nullable String dataSet;

    @Override
    public Integer call() {
        try (var database = DatabaseAtDesk.open(dataSet)) {
            var summary = database.exportTo(
                    file, Samhand.VERSION, new CopyReport(spec.commandLine().getErr()));
            spec.commandLine().getOut().println("Filen " + file + " är skriven: " + CopyReport.of(summary) + ".");
            return WRITTEN;
        } catch (FileAlreadyExistsException exists) {
            return refuse("Filen " + file + " finns redan. Ange ett annat namn, så att inget skrivs över.");
        } catch (DatabaseUnavailable unavailable) {
            return refuse(unavailable.getMessage() + " " + unavailable.remedy());
        } catch (SQLException failure) {
            return refuse("Databasen svarade inte som väntat: " + failure.getMessage());
        } catch (IOException failure) {
            return refuse("Filen " + file + " gick inte att skriva: " + failure.getMessage());
        }
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return NOT_WRITTEN;
    }
}
