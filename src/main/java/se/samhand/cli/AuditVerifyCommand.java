package se.samhand.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.samhand.audit.AuditChain;
import se.samhand.audit.ChainState;
import se.samhand.audit.ChainVerdict;
import se.samhand.audit.ChainVerdict.Fault;
import se.samhand.database.DatabaseAtDesk;
import se.samhand.database.DatabaseUnavailable;

/// Tells whether the trail is as it was recorded, from the first entry to the last; only reads the database.
///
/// Exit status 0 when the chain is whole, 1 when it is broken, 2 when it could not be verified.
@Command(
        name = "verify",
        description = {
            "Kontrollerar att ingen post i spårbarheten har ändrats, tagits bort eller flyttats.",
            "Svarar 0 när kedjan är hel, 1 när den är bruten och 2 när den inte gick att kontrollera."
        },
        synopsisHeading = "Användning: ",
        mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_VERIFIED = 2;
    private static final String UNDEFINED_TABLE = "42P01";

    private final Clock clock = Clock.systemUTC();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "NAMN",
            description = "Datamängden (den som inställningarna anger om inget sägs).")
    private @Nullable String dataSet;

    @Option(
            names = "--checkpoint",
            paramLabel = "FIL",
            description = "Skriver en kontrollpunkt till en ny fil, att förvara någon annanstans.")
    private @Nullable Path checkpoint;

    @Option(
            names = "--against",
            paramLabel = "FIL",
            description = "Jämför med en tidigare kontrollpunkt. Kan anges flera gånger.")
    private List<Path> earlier = new ArrayList<>();

    @Override
    public Integer call() {
        if (checkpoint != null && Files.exists(checkpoint)) {
            return refuse("Filen " + checkpoint
                    + " finns redan. Ange ett annat namn, så att en äldre kontrollpunkt inte skrivs över.");
        }
        try (var database = DatabaseAtDesk.open(dataSet);
                var connection = database.connect()) {
            return report(AuditChain.verify(connection, checkpoints(), clock.instant()));
        } catch (DatabaseUnavailable unavailable) {
            return refuse(unavailable.getMessage() + " " + unavailable.remedy());
        } catch (SQLException failure) {
            return refuse(
                    UNDEFINED_TABLE.equals(failure.getSQLState())
                            ? "Databasen har ingen kedja än. Starta Samhand en gång, så läggs den till."
                            : "Databasen svarade inte som väntat: " + failure.getMessage());
        } catch (IOException failure) {
            return refuse(String.valueOf(failure.getMessage()));
        }
    }

    private List<ChainState> checkpoints() throws IOException {
        var states = new ArrayList<ChainState>();
        for (var file : earlier) {
            states.add(CheckpointFile.read(file));
        }
        return states;
    }

    private int report(ChainVerdict verdict) throws IOException {
        return switch (verdict) {
            case ChainVerdict.Whole whole -> whole(whole.state());
            case ChainVerdict.Broken broken -> {
                spec.commandLine()
                        .getOut()
                        .println("Kedjan är bruten vid post " + broken.number() + ": " + reason(broken.fault()));
                yield BROKEN;
            }
        };
    }

    private int whole(ChainState state) throws IOException {
        var out = spec.commandLine().getOut();
        out.println("Kedjan är hel: " + state.count() + " poster, den sista har nummer " + state.number() + ".");
        out.println("Sista länken: " + state.link());
        if (!earlier.isEmpty()) {
            out.println("Den stämmer med kontrollpunkterna: " + earlier.size() + " av " + earlier.size() + ".");
        }
        if (checkpoint != null) {
            CheckpointFile.write(state, checkpoint);
            out.println("Kontrollpunkten är skriven till " + checkpoint + ". Förvara den utanför databasens dator.");
        }
        return WHOLE;
    }

    private static String reason(Fault fault) {
        return switch (fault) {
            case CHANGED -> "innehållet är inte det som skrevs.";
            case MISSING -> "posten saknas, fast senare poster finns.";
            case REORDERED -> "en annan post står på dess plats.";
            case ADDED -> "det finns en post som aldrig fick någon plats i kedjan.";
            case CUT_OFF -> "den och alla efter den saknas. En kontrollpunkt känner till dem.";
            case REWRITTEN -> "länken är en annan än i kontrollpunkten. Kedjan är omskriven här eller tidigare.";
            case OTHER_INSTALLATION -> "kontrollpunkten hör till en annan installation.";
        };
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return NOT_VERIFIED;
    }
}
