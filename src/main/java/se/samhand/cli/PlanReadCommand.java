package se.samhand.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samhand.document.ReadingLimits;
import se.samhand.organisation.OrganisationReference;
import se.samhand.plan.PlanJson;
import se.samhand.plan.PlanReader;
import se.samhand.plan.ReadPlan;
import se.samhand.strategy.StrategyReference;

/// Reads a plan from a file, without database or server.
///
/// Exit status 0 when the plan was read; 2 when it cannot be read, with the reason on standard error.
@Command(
        name = "read",
        description = "Läser en handlingsplan ur en fil (.docx, .odt, .pdf, .xlsx, .csv, .html, .txt).",
        synopsisHeading = "Användning: ",
        mixinStandardHelpOptions = true)
final class PlanReadCommand implements Callable<Integer> {

    private static final int READ = 0;
    private static final int CANNOT_BE_READ = 2;

    /// How the plan is printed.
    enum Format {
        /// For people.
        TEXT,
        /// For programs: `docs/plan-json.md`.
        JSON
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FIL", description = "Filen med planen.")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text för människor, json för program (docs/plan-json.md).")
    private Format format = Format.TEXT;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "50",
            description = "Största fil som läses, i megabyte (50 om inget anges).")
    private long maxMegabytes = 50;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return refuse("Filen " + file + " finns inte eller får inte läsas. Kontrollera sökvägen.");
        }
        return switch (reader().read(file, file.getFileName().toString())) {
            case PlanReader.Outcome.Read read -> print(read.plan());
            case PlanReader.Outcome.FileRefused refused ->
                refuse(words("document")
                        .getString("document.refusal." + refused.refusal().name()));
            case PlanReader.Outcome.HasNoPlanTable none -> refuse(words("plan").getString("plan.import.no-plan-table"));
        };
    }

    private PlanReader reader() {
        return new PlanReader(
                ReadingLimits.DEFAULT.withMaxBytes(maxMegabytes * 1024 * 1024),
                StrategyReference.load(),
                OrganisationReference.load());
    }

    private int print(ReadPlan plan) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                switch (format) {
                    case JSON -> PlanJson.write(plan);
                    case TEXT -> new PlanSummary(plan).text();
                });
        out.flush();
        return READ;
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return CANNOT_BE_READ;
    }

    private static ResourceBundle words(String module) {
        return ResourceBundle.getBundle("messages/" + module, Locale.ROOT);
    }
}
