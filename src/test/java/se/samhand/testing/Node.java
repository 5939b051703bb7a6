package se.samhand.testing;

import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import se.samhand.Application;
import se.samhand.database.internal.TestServer;

/// One more application in the same process, on a database that is there already.
///
/// It costs seconds and memory: for tests that are about more than one application.
public final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    private Node(ConfigurableApplicationContext application) {
        this.application = application;
    }

    public static Node on(String database) {
        var server = TestServer.get();
        return new Node(new SpringApplicationBuilder(Application.class)
                .properties(Map.of("server.port", 0))
                .run(
                        "--spring.datasource.url=" + server.url(database),
                        "--spring.datasource.username=" + server.applicationUser(),
                        "--spring.datasource.password=" + server.applicationPassword(),
                        "--spring.datasource.hikari.minimum-idle=0",
                        "--spring.flyway.url=" + server.url(database),
                        "--spring.flyway.user=" + server.ownerUser(),
                        "--spring.flyway.password=" + server.ownerPassword()));
    }

    public int port() {
        return ((WebServerApplicationContext) application).getWebServer().getPort();
    }

    /// Stops as when the process is told to: requests finish first.
    @Override
    public void close() {
        application.close();
    }
}
