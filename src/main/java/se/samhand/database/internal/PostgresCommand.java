package se.samhand.database.internal;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.samhand.database.DatabaseUnavailable;

/// Runs a command of PostgreSQL to its end.
///
/// PostgreSQL refuses to run as root.
/// In a container root is often all there is.
/// Then the command runs in a user namespace of its own (`unshare -U`), where root is nobody.
final class PostgresCommand {

    private final PostgresProgram program;
    private final List<String> prefix;

    private PostgresCommand(PostgresProgram program, List<String> prefix) {
        this.program = program;
        this.prefix = prefix;
    }

    static PostgresCommand of(PostgresProgram program) {
        if (new UnixSystem().getUid() != 0) {
            return new PostgresCommand(program, List.of());
        }
        var prefix = List.of("unshare", "-U");
        if (!canRun(prefix)) {
            throw new DatabaseUnavailable(
                    "PostgreSQL refuses to run as root, and this system does not let root step into a user namespace (unshare -U).",
                    "Start Samhand as an ordinary user, or set SPRING_DATASOURCE_URL to a PostgreSQL 18 or newer of your own.");
        }
        return new PostgresCommand(program, prefix);
    }

    Result run(String name, String... arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.command(name).toString());
        command.addAll(List.of(arguments));
        try {
            return run(command);
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "PostgreSQL's " + name + " could not be run: " + failure.getMessage(),
                    "Make sure that programs may be run in "
                            + program.command(name).getParent()
                            + " (no noexec), or set samhand.database.folder to another place.",
                    failure);
        }
    }

    private static boolean canRun(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return run(command).isSuccess();
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static Result run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.startsWith("LANG"));
        environment.put("LC_ALL", "C");
        builder.directory(Path.of("/").toFile());
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Result(process.waitFor(), output.strip());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command, interruption);
        }
    }

    record Result(int status, String output) {

        boolean isSuccess() {
            return status == 0;
        }
    }
}
