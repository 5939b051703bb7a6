package se.samhand.database.internal;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Migrations run as the owner, after a look at the server's version.
///
/// They may say `${application_role}` where they grant to, or revoke from, the role of the running application.
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    FlywayConfigurationCustomizer applicationRolePlaceholder(JdbcConnectionDetails application) {
        return configuration -> configuration.placeholders(ApplicationRole.placeholder(application.getUsername()));
    }

    @Bean
    FlywayMigrationStrategy migrateSupportedServers() {
        return MigrationConfiguration::migrate;
    }

    private static void migrate(Flyway flyway) {
        ServerVersion.of(flyway.getConfiguration().getDataSource()).requireSupported();
        flyway.migrate();
    }
}
