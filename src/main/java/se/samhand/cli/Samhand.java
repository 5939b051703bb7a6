package se.samhand.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands of `bin/samhand`. Output is UTF-8 whatever the locale says, since files are passed on.
@Command(
        name = "samhand",
        description = "Kommandon för Samhand.",
        synopsisHeading = "Användning: ",
        mixinStandardHelpOptions = true,
        version = Samhand.VERSION,
        subcommands = {PlanCommand.class, AuditCommand.class, DataCommand.class})
public final class Samhand {

    static final String VERSION = "Samhand 0.1";

    private Samhand() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "logback-command-line.xml");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(out, err, arguments);
        out.flush();
        System.exit(status);
    }

    /// A command that is typed wrongly is answered with how to type it.
    private static int explain(CommandLine.ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println("Något saknas eller är fel i kommandot. Så skrivs det:");
        command.usage(command.getErr());
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new Samhand())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Samhand::explain)
                .execute(arguments);
    }
}
