package se.samhand.database.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/// Without `spring.datasource.url` the application starts a server of its own, and tells Spring Boot where it is.
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoServerIsGiven.class)
@EnableConfigurationProperties(DatabaseProperties.class)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(DatabaseProperties properties) {
        return EmbeddedServer.start(
                properties.dataSetFolder(), PostgresProgram.in(properties.programFolder()), ServerSettings.DURABLE);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedServer server) {
        return new ApplicationConnection(server);
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedServer server) {
        return new OwnerConnection(server);
    }

    private record ApplicationConnection(EmbeddedServer server) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return server.url(EmbeddedServer.DATABASE);
        }

        @Override
        public String getUsername() {
            return Role.APPLICATION.user();
        }

        @Override
        public String getPassword() {
            return Role.APPLICATION.password(server.passwords());
        }
    }

    private record OwnerConnection(EmbeddedServer server) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return server.url(EmbeddedServer.DATABASE);
        }

        @Override
        public String getUsername() {
            return Role.OWNER.user();
        }

        @Override
        public String getPassword() {
            return Role.OWNER.password(server.passwords());
        }
    }

    static class NoServerIsGiven implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
