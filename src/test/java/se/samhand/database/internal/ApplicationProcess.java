package se.samhand.database.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/// A Java process of its own that holds a data set until it is killed.
final class ApplicationProcess implements AutoCloseable {

    private final Process process;
    private final long serverPid;

    private ApplicationProcess(Process process, long serverPid) {
        this.process = process;
        this.serverPid = serverPid;
    }

    static ApplicationProcess on(Path dataSet) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ApplicationProcess.class.getName(),
                        dataSet.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("server ")) {
                return new ApplicationProcess(process, Long.parseLong(line.substring("server ".length())));
            }
        }
        throw new IOException("The process ended before its server ran");
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var server = EmbeddedServerDbTest.startIn(Path.of(arguments[0]));
        EmbeddedServerDbTest.write(server, "from another process");
        System.out.println("server " + server.process().pid());
        // Until the test lets go of this process's input.
        System.in.transferTo(System.out);
        server.close();
    }

    long pid() {
        return process.pid();
    }

    long serverPid() {
        return serverPid;
    }

    /// `kill -9`: nothing of the application gets to tidy up.
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Ends the process properly.
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
