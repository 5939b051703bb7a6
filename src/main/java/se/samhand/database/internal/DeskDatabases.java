package se.samhand.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.StringUtils;
import se.samhand.database.DatabaseAtDesk;
import se.samhand.database.DatabaseUnavailable;

/// Finds the database of a command at the desk without starting the application.
public final class DeskDatabases {

    private DeskDatabases() {}

    public static DatabaseAtDesk open(@Nullable String dataSet) {
        return open(environment(dataSet), false);
    }

    public static DatabaseAtDesk openOrMake(@Nullable String dataSet) {
        return open(environment(dataSet), true);
    }

    private static ConfigurableEnvironment environment(@Nullable String dataSet) {
        var environment = new StandardEnvironment();
        if (dataSet != null) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("data set", Map.of("samhand.data", dataSet)));
        }
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    static DatabaseAtDesk open(ConfigurableEnvironment environment, boolean mayMake) {
        var url = environment.getProperty("spring.datasource.url");
        return StringUtils.hasText(url)
                ? external(url, environment)
                : ofDataSet(
                        Binder.get(environment).bindOrCreate("samhand.database", DatabaseProperties.class), mayMake);
    }

    /// The server that Spring Boot's settings point at; the owner's are those of the migrations.
    private static DatabaseAtDesk external(String url, ConfigurableEnvironment environment) {
        var user = environment.getProperty("spring.datasource.username");
        var password = environment.getProperty("spring.datasource.password");
        return new DeskDatabase(
                source(url, user, password),
                source(
                        environment.getProperty("spring.flyway.url", url),
                        either(environment.getProperty("spring.flyway.user"), user),
                        either(environment.getProperty("spring.flyway.password"), password)),
                user,
                () -> {});
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    static DatabaseAtDesk ofDataSet(DatabaseProperties properties, boolean mayMake) {
        var folder = properties.dataSetFolder().toAbsolutePath().normalize();
        if (!mayMake && !Files.isDirectory(folder.resolve("data"))) {
            throw new DatabaseUnavailable(
                    "There is no data set " + properties.dataSet() + " in " + folder.getParent() + ".",
                    "Name another one with --data, or set samhand.database.folder (SAMHAND_DATABASE_FOLDER) to where it is.");
        }
        try {
            return DataSetFolder.isHeld(folder) ? running(folder) : started(folder, properties);
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "The data set " + folder + " cannot be opened: " + failure.getMessage(),
                    "Run the command as the user that runs Samhand, and try again when Samhand has started.",
                    failure);
        }
    }

    /// The server of a Samhand that is running, and stays so.
    private static DatabaseAtDesk running(Path folder) throws IOException {
        var url = EmbeddedServer.url(new Postmaster(folder.resolve("data")).port(), EmbeddedServer.DATABASE);
        return embedded(url, Passwords.in(folder.resolve("passwords.properties")), () -> {});
    }

    /// A server started for the while.
    private static DatabaseAtDesk started(Path folder, DatabaseProperties properties) {
        var server =
                EmbeddedServer.start(folder, PostgresProgram.in(properties.programFolder()), ServerSettings.DURABLE);
        return embedded(server.url(EmbeddedServer.DATABASE), server.passwords(), server::close);
    }

    private static DatabaseAtDesk embedded(String url, Passwords passwords, Runnable closing) {
        return new DeskDatabase(
                source(url, Role.APPLICATION.user(), Role.APPLICATION.password(passwords)),
                source(url, Role.OWNER.user(), Role.OWNER.password(passwords)),
                Role.APPLICATION.user(),
                closing);
    }

    private static DataSource source(String url, @Nullable String user, @Nullable String password) {
        var source = new DriverManagerDataSource(url);
        source.setUsername(user);
        source.setPassword(password);
        return source;
    }
}
