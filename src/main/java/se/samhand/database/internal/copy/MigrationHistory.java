package se.samhand.database.internal.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import se.samhand.database.internal.ApplicationRole;

/// The migrations that a database has been through, beside those that this Samhand knows.
final class MigrationHistory {

    private final FluentConfiguration configuration;

    MigrationHistory(DataSource owner, @Nullable String applicationUser) {
        this.configuration =
                Flyway.configure().dataSource(owner).placeholders(ApplicationRole.placeholder(applicationUser));
    }

    List<DataManifest.Migration> applied() {
        return migrations(configuration.load().info().applied());
    }

    /// The first migration of an export that this Samhand does not know, or knows otherwise.
    Optional<String> unknown(List<DataManifest.Migration> migrations) {
        var known = migrations(configuration.load().info().all());
        return migrations.stream()
                .filter(migration -> !known.contains(migration))
                .map(DataManifest.Migration::version)
                .findFirst();
    }

    /// Makes the tables as they were when the export was made; what came later runs when the application starts.
    void migrateTo(List<DataManifest.Migration> migrations) {
        configuration.target(migrations.getLast().version()).load().migrate();
    }

    private static List<DataManifest.Migration> migrations(MigrationInfo[] infos) {
        return Arrays.stream(infos)
                .filter(info -> info.getVersion() != null)
                .map(info -> new DataManifest.Migration(
                        Objects.requireNonNull(info.getVersion()).getVersion(), info.getChecksum()))
                .toList();
    }
}
