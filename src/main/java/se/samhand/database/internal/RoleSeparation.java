package se.samhand.database.internal;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samhand.database.DatabaseUnavailable;
import se.samhand.database.ProtectedTable;
import se.samhand.kernel.Installation;

/// Refuses to start when the application's role could rewrite what it may only add to.
///
/// The embedded server has two roles from the start; on a server of one's own somebody has to make them.
/// A demo only gets a warning.
@Component
class RoleSeparation implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(RoleSeparation.class);

    private final JdbcClient application;
    private final List<ProtectedTable> tables;
    private final boolean isDemo;

    @Autowired
    RoleSeparation(DataSource application, ObjectProvider<ProtectedTable> tables, Installation installation) {
        this(JdbcClient.create(application), tables.stream().toList(), installation.isDemo());
    }

    RoleSeparation(JdbcClient application, List<ProtectedTable> tables, boolean isDemo) {
        this.application = application;
        this.tables = tables;
        this.isDemo = isDemo;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var faults = faults();
        if (faults.isEmpty()) {
            return;
        }
        var reason = "The database role that the application signs in with "
                + String.join(", and ", faults)
                + ". The trail of every change could be rewritten without anybody noticing.";
        if (!isDemo) {
            throw new DatabaseUnavailable(
                    reason,
                    "Make two roles as docs/database-roles.md shows: one that owns the tables (SPRING_FLYWAY_USER,"
                            + " SPRING_FLYWAY_PASSWORD) and one for the application (SPRING_DATASOURCE_USERNAME,"
                            + " SPRING_DATASOURCE_PASSWORD).");
        }
        LOG.warn("{} This is let pass because this is a demo.", reason);
    }

    private List<String> faults() {
        var faults = new ArrayList<String>();
        if (ask("select rolsuper from pg_roles where rolname = current_user")) {
            return List.of("is a superuser");
        }
        if (ask("select rolcreaterole or rolbypassrls or rolreplication from pg_roles where rolname = current_user")) {
            faults.add("may make roles, replicate or pass by row security");
        }
        if (ask("""
                select exists (
                    select from pg_class c
                      join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind in ('r', 'p')
                       and n.nspname !~ '^pg_'
                       and n.nspname <> 'information_schema'
                       and pg_has_role(c.relowner, 'member'))
                """)) {
            faults.add("owns tables, or is a member of the role that does");
        }
        tables.stream()
                .flatMap(table -> table.forbidden().stream()
                        .filter(right -> has(right, table.name()))
                        .map(right -> "may " + right + " in " + table.name()))
                .forEach(faults::add);
        return faults;
    }

    private boolean has(String right, String table) {
        return application
                .sql("select has_table_privilege(:name, :right)")
                .param("name", table)
                .param("right", right)
                .query(Boolean.class)
                .single();
    }

    private boolean ask(String question) {
        return application.sql(question).query(Boolean.class).single();
    }
}
