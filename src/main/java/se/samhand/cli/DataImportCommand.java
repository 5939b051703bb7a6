package se.samhand.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samhand.database.DatabaseAtDesk;
import se.samhand.database.DatabaseUnavailable;
import se.samhand.database.ImportOutcome;

/// Reads an export into an empty database.
///
/// Exit status 0 when everything was read in, 2 when nothing was.
@Command(
        name = "import",
        description = {
            "Läser in en fil som samhand data export har skrivit i en tom databas: allt, eller inget.",
            "En datamängd som inte finns skapas. En databas som innehåller något lämnas orörd."
        },
        synopsisHeading = "Användning: ",
        mixinStandardHelpOptions = true)
final class DataImportCommand implements Callable<Integer> {

    private static final int READ = 0;
    private static final int NOT_READ = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FIL", description = "Filen från samhand data export.")
    private Path file = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "NAMN",
            description = "Datamängden (den som inställningarna anger om inget sägs).")
    private @Nullable String dataSet;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return refuse("Filen " + file + " finns inte eller får inte läsas. Kontrollera sökvägen.");
        }
        try (var database = DatabaseAtDesk.openOrMake(dataSet)) {
            return report(
                    database.importFrom(file, new CopyReport(spec.commandLine().getErr())));
        } catch (DatabaseUnavailable unavailable) {
            return refuse(unavailable.getMessage() + " " + unavailable.remedy());
        } catch (FlywayException failure) {
            return refuse("Tabellerna gick inte att skapa: " + failure.getMessage());
        } catch (SQLException failure) {
            return refuse("Databasen svarade inte som väntat: " + failure.getMessage());
        } catch (IOException failure) {
            return refuse("Filen " + file + " gick inte att läsa: " + failure.getMessage());
        }
    }

    private int report(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Imported imported -> {
                spec.commandLine()
                        .getOut()
                        .println("Inläst: " + CopyReport.of(imported.summary())
                                + ". Alla får logga in på nytt, för inloggningar följer inte med.");
                yield READ;
            }
            case ImportOutcome.NotEmpty filled ->
                refuse("Databasen är inte tom: det finns rader i " + filled.table()
                        + ". Inget har ändrats. Läs in i en ny datamängd (--data NAMN) eller i en ny, tom databas.");
            case ImportOutcome.OtherVersion other ->
                refuse("Databasens tabeller är av en annan version än filens. Inget har ändrats."
                        + " Läs in i en ny datamängd (--data NAMN) eller i en ny, tom databas.");
            case ImportOutcome.FromNewerVersion newer ->
                refuse("Filen är skriven av en nyare version av Samhand, som har ändringen " + newer.migration()
                        + ". Uppgradera Samhand och läs in filen då.");
            case ImportOutcome.NotAnExport none ->
                refuse("Filen " + file + " är ingen export från Samhand, eller en som aldrig blev färdig.");
            case ImportOutcome.Damaged damaged ->
                refuse("Filen är skadad eller ändrad: " + damaged.table()
                        + " stämmer inte med filens kontrollsummor. Inget har lästs in. Använd en annan kopia.");
        };
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return NOT_READ;
    }
}
