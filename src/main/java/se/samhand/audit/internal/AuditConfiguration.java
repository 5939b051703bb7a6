package se.samhand.audit.internal;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samhand.database.ProtectedTable;

/// Tells which tables the running application must not be able to rewrite.
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    ProtectedTable protectedEntries() {
        return new ProtectedTable("audit.entry", List.of("update", "delete", "truncate"));
    }

    @Bean
    ProtectedTable protectedLinks() {
        return new ProtectedTable("audit.link", List.of("insert", "update", "delete", "truncate"));
    }

    @Bean
    ProtectedTable protectedInstallation() {
        return new ProtectedTable("audit.installation", List.of("insert", "update", "delete", "truncate"));
    }

    @Bean
    ProtectedTable protectedCheckpoints() {
        return new ProtectedTable("audit.checkpoint", List.of("insert", "update", "delete", "truncate"));
    }
}
