package se.samhand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.DbTest;

/// The rules for tables, looked up in the catalogue of the migrated database.
// Exempt from test-kind: a rule, named as the other rules are; it needs the migrated database.
@DbTest
class SchemaTest {

    /// Every table but Flyway's own, which Flyway makes without comment.
    private static final String TABLES = """
            with own_table as (
                select c.oid, n.nspname as schema, c.relname as name, n.nspname || '.' || c.relname as full_name
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p')
                and not c.relispartition
                and n.nspname not like 'pg\\_%'
                and n.nspname <> 'information_schema'
                and c.relname <> 'flyway_schema_history'
            )
            """;

    @Autowired
    ClassDatabase database;

    JdbcClient owner;

    @BeforeEach
    void lookAsOwner() {
        owner = database.asOwner();
    }

    @Test
    void findsTheTablesOfTheModules() {
        assertThat(tables())
                .as(
                        "The migrations make no table: the other tests here would say nothing. Is db/migration on the class path?")
                .isNotEmpty();
    }

    @Test
    void everySchemaIsAModule() {
        var strangers =
                owner
                        .sql(TABLES + "select distinct schema from own_table order by 1")
                        .query(String.class)
                        .list()
                        .stream()
                        .filter(schema -> !isModule(schema))
                        .toList();

        assertThat(strangers)
                .as(
                        "Put a table in the schema that is named as its module (create schema plan; create table plan.plan)")
                .isEmpty();
    }

    @Test
    void aForeignKeyStaysInItsSchemaOrFollowsTheModuleMap() {
        assertThat(foreignKeysAgainstTheModuleMap())
                .as("Refer to a module that yours may import (allowedDependencies in its package-info),"
                        + " or keep the id without a foreign key and let an event tell of changes")
                .isEmpty();
    }

    @Test
    void everyForeignKeyHasAnIndex() {
        assertThat(foreignKeysWithoutIndex())
                .as("Create an index that begins with the columns of the foreign key:"
                        + " without it, deleting or joining reads the whole table")
                .isEmpty();
    }

    @Test
    void everyTableHasAComment() {
        assertThat(tablesWithoutComment())
                .as("Say in the same migration what a row is: comment on table … is '…'")
                .isEmpty();
    }

    @Test
    void everyTableHasAPrimaryKey() {
        assertThat(tablesWithoutPrimaryKey())
                .as("Give the table a primary key, of several columns if need be")
                .isEmpty();
    }

    @Test
    void everyPointInTimeHasATimeZone() {
        assertThat(timestampsWithoutTimeZone())
                .as("Use timestamptz for a point in time and date for a day")
                .isEmpty();
    }

    /// Each rule is shown a table that breaks it, so that a query that finds nothing ever is found out.
    @Test
    void seesEachMistake() {
        owner.sql("""
                        create schema kernel;
                        create schema plan_probe;
                        create table plan_probe.bad (id int, at timestamp);
                        create table kernel.target (id int primary key);
                        comment on table kernel.target is 'Probe';
                        create table kernel.pointing (
                            id int primary key,
                            target int constraint pointing_has_target references kernel.target
                        );
                        create schema if not exists plan;
                        create table plan.probe (id int primary key);
                        alter table kernel.pointing add constraint pointing_against_the_map
                            foreign key (target) references plan.probe;
                        """).update();
        try {
            assertThat(tables()).contains("plan_probe.bad");
            assertThat(isModule("plan_probe")).isFalse();
            assertThat(tablesWithoutComment())
                    .contains("plan_probe.bad", "kernel.pointing")
                    .doesNotContain("kernel.target");
            assertThat(tablesWithoutPrimaryKey()).contains("plan_probe.bad").doesNotContain("kernel.target");
            assertThat(timestampsWithoutTimeZone()).contains("plan_probe.bad.at");
            assertThat(foreignKeysWithoutIndex()).contains("kernel.pointing: pointing_has_target");
            assertThat(foreignKeysAgainstTheModuleMap())
                    .contains("kernel -> plan: pointing_against_the_map")
                    .noneMatch(key -> key.endsWith("pointing_has_target"));
        } finally {
            owner.sql("drop schema kernel cascade; drop schema plan_probe cascade; drop table plan.probe")
                    .update();
        }
    }

    private List<String> tables() {
        return list("select full_name from own_table order by 1");
    }

    private List<String> tablesWithoutComment() {
        return list("select full_name from own_table where coalesce(trim(obj_description(oid)), '') = '' order by 1");
    }

    private List<String> tablesWithoutPrimaryKey() {
        return list("""
                select full_name from own_table
                where not exists (select 1 from pg_constraint where conrelid = own_table.oid and contype = 'p')
                order by 1
                """);
    }

    private List<String> timestampsWithoutTimeZone() {
        return list("""
                select full_name || '.' || attname
                from own_table join pg_attribute on attrelid = own_table.oid
                where not attisdropped
                and atttypid in ('timestamp'::regtype, 'timestamp[]'::regtype, 'time'::regtype)
                order by 1
                """);
    }

    /// An index serves when its first columns are those of the key, in whatever order, and it holds every row.
    private List<String> foreignKeysWithoutIndex() {
        return list("""
                select full_name || ': ' || conname
                from own_table join pg_constraint fk on fk.conrelid = own_table.oid and fk.contype = 'f'
                where not exists (
                    select 1 from pg_index i
                    where i.indrelid = fk.conrelid
                    and i.indpred is null
                    and (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(fk.conkey)] @> fk.conkey
                )
                order by 1
                """);
    }

    private List<String> foreignKeysAgainstTheModuleMap() {
        record Crossing(String origin, String target, String constraint) {}
        return owner.sql(TABLES + """
                                select own_table.schema as origin, target.schema as target, conname as "constraint"
                                from own_table
                                join pg_constraint fk on fk.conrelid = own_table.oid and fk.contype = 'f'
                                join own_table target on target.oid = fk.confrelid
                                where target.schema <> own_table.schema
                                order by 1, 2, 3
                                """).query(Crossing.class).list().stream()
                .filter(crossing -> !mayImport(crossing.origin(), crossing.target()))
                .map(crossing -> crossing.origin() + " -> " + crossing.target() + ": " + crossing.constraint())
                .toList();
    }

    private List<String> list(String query) {
        return owner.sql(TABLES + query)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static boolean mayImport(String module, String other) {
        return isModule(module)
                && Arrays.stream(declaration(module).allowedDependencies())
                        .map(dependency -> dependency.split("::")[0].strip())
                        .anyMatch(other::equals);
    }

    private static boolean isModule(String schema) {
        return SchemaTest.class.getClassLoader().getResource("se/samhand/" + schema + "/package-info.class") != null;
    }

    private static ApplicationModule declaration(String module) {
        try {
            return Class.forName("se.samhand." + module + ".package-info").getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("Module " + module + " has no package-info", missing);
        }
    }
}
