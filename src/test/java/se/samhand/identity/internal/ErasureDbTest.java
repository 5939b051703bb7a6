package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import se.samhand.audit.AuditChain;
import se.samhand.audit.ChainVerdict;
import se.samhand.kernel.DataSubject;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Erasure;
import se.samhand.kernel.PersonalDataSource;
import se.samhand.kernel.ScopeId;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.DbTest;

/// A person who has left traces in every table is erased.
@DbTest
class ErasureDbTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    private GrantRole grantRole;

    @Autowired
    private CloseAccount closeAccount;

    @Autowired
    private EraseName eraseName;

    @Autowired
    private HeldData held;

    @Autowired
    private List<PersonalDataSource> sources;

    @Autowired
    private ClassDatabase database;

    @Autowired
    private DataSource application;

    @Autowired
    private MessageSource messages;

    private UUID id;
    private String mail;
    private String name;

    @BeforeEach
    void leaveTracesEverywhere() {
        name = "Örjan Försvinn" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        mail = "orjan." + UUID.randomUUID() + "@exempel.se";
        var outcome = openAccount.open(
                new OpenAccount.Details(name, mail, mail, ScopeId.MUNICIPALITY), AccountMother.ADMINISTRATOR);
        id = ((OpenAccount.Outcome.Opened) outcome).person();
        grantRole.grant(id, GrantRole.Wish.unlimited("reader", ScopeId.MUNICIPALITY), AccountMother.ADMINISTRATOR);
        database.asOwner()
                .sql(Traces.SQL)
                .param("id", UUID.randomUUID())
                .param("person", id)
                .param("name", name)
                .param("mail", mail)
                .update();
    }

    @Test
    void tellsOfEveryKindWhatIsHeld() {
        var told = held.of(subject(), SWEDISH).stream()
                .map(amount -> amount.kind().code())
                .toList();

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        kinds().stream().map(PersonalData::code).toList());
    }

    @Test
    void hasTheWordsOfEveryKindInBothLanguages() {
        for (var kind : kinds()) {
            for (var part : List.of("title", "why", "kept", "erasure")) {
                var key = "personal." + kind.code() + "." + part;
                assertThat(messages.getMessage(key, null, Locale.of("en", "GB")))
                        .as(key)
                        .isNotBlank()
                        .isNotEqualTo(messages.getMessage(key, null, Locale.of("sv", "SE")));
            }
        }
    }

    @Test
    void leavesNeitherNameNorAddressAnywhere() throws SQLException {
        assertThat(tablesWith(name)).isNotEmpty();
        assertThat(tablesWith(mail)).isNotEmpty();

        erase();

        assertThat(tablesWith(name)).isEmpty();
        assertThat(tablesWith(mail)).isEmpty();
        assertThat(database.asOwner()
                        .sql(
                                "select text from discussion.comment where thread_id = (select thread_id from discussion.comment where written_by = :person limit 1) order by text")
                        .param("person", id)
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactlyInAnyOrder(
                        "[borttaget namn] kan du titta?", "Jag ska titta. Hälsningar [borttaget namn]");
        assertThat(database.asOwner()
                        .sql("select note from audit.review_line where actor_id = :person")
                        .param("person", id)
                        .query(String.class)
                        .single())
                .isEqualTo("100 % av det gjorde [borttaget namn]");
        try (var connection = application.getConnection()) {
            assertThat(AuditChain.verify(connection, List.of(), Instant.now())).isInstanceOf(ChainVerdict.Whole.class);
        }
    }

    @Test
    void leavesOnlyWhatItSaysThatItLeaves() {
        erase();

        var left = held.of(subject(), SWEDISH);

        assertThat(left).isNotEmpty();
        assertThat(left).extracting(amount -> amount.kind().erasure()).doesNotContain(Erasure.REMOVED);
        assertThat(left.stream()
                        .filter(amount -> amount.kind().code().equals("identity.role"))
                        .flatMap(amount -> amount.kind().telling().of(subject(), SWEDISH).stream())
                        .toList())
                .singleElement()
                .satisfies(role -> assertThat(role.items()).hasSize(4));
    }

    private void erase() {
        assertThat(closeAccount.close(id, AccountMother.ADMINISTRATOR)).isInstanceOf(CloseAccount.Outcome.Closed.class);
        assertThat(eraseName.erase(id, AccountMother.ADMINISTRATOR)).isInstanceOf(EraseName.Outcome.Erased.class);
    }

    private DataSubject subject() {
        return new DataSubject(id, name, mail, mail);
    }

    private List<PersonalData> kinds() {
        return sources.stream().flatMap(source -> source.kinds().stream()).toList();
    }

    /// Every table whose rows, as text, hold the words.
    private List<String> tablesWith(String words) {
        var owner = database.asOwner();
        var found = new ArrayList<String>();
        for (var table : owner.sql("""
                        select table_schema || '.' || table_name
                          from information_schema.tables
                         where table_type = 'BASE TABLE'
                           and table_schema not in ('pg_catalog', 'information_schema')
                         order by 1
                        """).query((row, number) -> row.getString(1)).list()) {
            var rows = owner.sql(
                            "select count(*) from " + table + " t where position(lower(:words) in lower(t::text)) > 0")
                    .param("words", words)
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                found.add(table);
            }
        }
        return found;
    }
}
