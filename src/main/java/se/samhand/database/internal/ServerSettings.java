package se.samhand.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How the embedded server runs.
enum ServerSettings {
    /// Survives a power cut: for data that people entered.
    DURABLE(""),

    /// Survives the death of its process but no power cut: for data that a test can make again.
    FAST("""
            fsync = off
            full_page_writes = off
            """);

    private final String extra;

    ServerSettings(String extra) {
        this.extra = extra;
    }

    /// Only the loopback address listens and there is no Unix socket, so that everybody signs in with a password.
    void writeTo(Path data, int port) throws IOException {
        Files.writeString(data.resolve("postgresql.conf"), """
                # Written by Samhand at each start: changes are lost. Put your own in postgresql.auto.conf (alter system).
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                timezone = 'Europe/Stockholm'
                log_timezone = 'Europe/Stockholm'
                log_error_verbosity = terse
                log_line_prefix = '%%m [%%p] %%u@%%d '
                default_text_search_config = 'pg_catalog.swedish'
                %s""".formatted(port, extra));
    }
}
