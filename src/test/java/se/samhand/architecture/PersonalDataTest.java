package se.samhand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalDataSource;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.DbTest;

/// No table holds anything about a person that is neither told to them nor seen to when they are erased.
// Exempt from test-kind: a rule, named as the other rules are; it needs the migrated database.
@DbTest
class PersonalDataTest {

    /// What looks like a person or like words of theirs, and is not.
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("access.reviewed_role.grant_id", "a role, not a person"),
            Map.entry("discussion.thread.subject_id", "what the thread is about"),
            Map.entry("file.stored_file.name", "the name of a file, as it was handed in"),
            Map.entry("identity.sign_in_attempt.address", "an address on the network, gone after a day"),
            Map.entry("identity.sign_in_attempt.name_hash", "a hash of whatever somebody typed, gone after a day"),
            Map.entry("identity.web_session_attributes.attribute_name", "the name of a setting"),
            Map.entry("job.job.node", "a running application"),
            Map.entry("job.job.subject", "what the work is about"),
            Map.entry("job.scheduled_task.task_name", "the name of recurring work"),
            Map.entry("organisation.municipality.name", "the name of a municipality"),
            Map.entry("organisation.municipality.short_name", "the name of a municipality"),
            Map.entry("organisation.reorganisation_step.names", "names of units"),
            Map.entry("organisation.reorganisation_step.short_names", "names of units"),
            Map.entry("organisation.role.name", "the name of a role"),
            Map.entry("organisation.role.name_english", "the name of a role"),
            Map.entry("organisation.unit.other_names", "names of units"),
            Map.entry("organisation.unit_import.file_name", "the name of a file, as it was handed in"),
            Map.entry("organisation.unit_version.name", "the name of a unit"),
            Map.entry("organisation.unit_version.short_name", "the name of a unit"),
            Map.entry("plan.activity.text", "what the plan says"),
            Map.entry("plan.activity_link.address", "the address of a web page"),
            Map.entry("plan.activity_milestone.text", "what the plan says"),
            Map.entry("plan.activity_sub_goal.text", "what the plan says"),
            Map.entry("plan.edit.parts", "rows and activities"),
            Map.entry("plan.edited_cell.part", "a row or an activity"),
            Map.entry("plan.own_column.name", "the name of a column of the plan"),
            Map.entry("plan.reading_note.text", "what the file of the plan says"),
            Map.entry("plan.row_goal.text", "what the plan says"),
            Map.entry("ui.sent_form.request", "a request"));

    private static final String COLUMNS = """
            select c.table_schema || '.' || c.table_name || '.' || c.column_name
              from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
             where t.table_type = 'BASE TABLE'
               and t.table_schema not in ('pg_catalog', 'information_schema', 'public')
               and (   (c.udt_name in ('uuid', '_uuid') and c.column_name <> 'id')
                    or (c.data_type in ('text', 'character varying', 'ARRAY') and c.column_name ~
                        '(^|_)(names?|address|mail|text|word|answer|about|person|principal|recipient|author|phone)(_|$)'
                        and c.udt_name <> '_uuid'))
               and not exists (
                   select from pg_constraint f
                     join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any (f.conkey)
                    where f.contype = 'f'
                      and f.conrelid = (c.table_schema || '.' || c.table_name)::regclass
                      and f.confrelid <> 'identity.person'::regclass
                      and a.attname = c.column_name)
               and (c.table_schema <> 'strategy' or c.udt_name = 'uuid')
             order by 1
            """;

    @Autowired
    private ClassDatabase database;

    @Autowired
    private List<PersonalDataSource> sources;

    @Test
    void everyColumnAboutAPersonIsToldAndSeenTo() {
        var covered = covered();

        assertThat(columns(database.asOwner()))
                .as(
                        "A column may hold a person: name it in the PersonalDataSource of its module, with what erasure does"
                                + " to it, or say in EXCEPTIONS what it holds instead")
                .filteredOn(column -> !covered.contains(column) && !EXCEPTIONS.containsKey(column))
                .isEmpty();
    }

    @Test
    void namesOnlyColumnsThatExist() {
        var all = Set.copyOf(database.asOwner()
                .sql("select table_schema || '.' || table_name || '.' || column_name from information_schema.columns")
                .query((row, number) -> row.getString(1))
                .list());

        assertThat(covered()).as("Named by a PersonalDataSource").isSubsetOf(all);
        assertThat(columns(database.asOwner()))
                .as("Named in EXCEPTIONS, but no longer there: take it away")
                .containsAll(EXCEPTIONS.keySet());
    }

    @Test
    void seesTheColumnsOfANewTable() {
        var owner = database.asOwner();
        owner.sql("create table feedback.probe (id uuid, seen_by uuid, phone text, at timestamptz)")
                .update();
        try {
            assertThat(columns(owner))
                    .contains("feedback.probe.seen_by", "feedback.probe.phone")
                    .doesNotContain("feedback.probe.id", "feedback.probe.at");
        } finally {
            owner.sql("drop table feedback.probe").update();
        }
    }

    private Set<String> covered() {
        return sources.stream()
                .flatMap(source -> source.kinds().stream())
                .map(PersonalData::columns)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> columns(JdbcClient owner) {
        return owner.sql(COLUMNS).query((row, number) -> row.getString(1)).list();
    }
}
