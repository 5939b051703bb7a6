package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.kernel.Installation;
import se.samhand.kernel.ScopeId;
import se.samhand.testing.DbTest;

@DbTest
class FirstAdministratorDbTest {

    @Autowired
    FirstAdministratorAtStart start;

    @Autowired
    ChooseFirstPassword chooseFirstPassword;

    @Autowired
    AccountMother accounts;

    @Autowired
    RoleGrants grants;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void beginWithoutAdministrator() {
        jdbc.sql("update identity.role_grant set ended_at = now(), ended_by = granted_by where ended_at is null")
                .update();
    }

    @Test
    void isLetInWithALinkThatOnlyTheOwnerOfTheProcessCanRead() throws IOException {
        var file = folder.resolve("link.txt");

        start.letIn("Anna.First", file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var secret = Files.readString(file).strip().replaceAll("(?s).*/inbjudan/", "");
        assertThat(chooseFirstPassword.choose(InvitationLink.of(secret), "gul cykel under bron"))
                .isInstanceOf(ChooseFirstPassword.Outcome.Chosen.class);
        assertThat(accounts.actor("anna.first").may(IdentityPermissions.ADMINISTER, ScopeId.MUNICIPALITY))
                .isTrue();
    }

    @Test
    void getsANewLinkUntilTheFirstHasBeenUsed() throws IOException {
        start.letIn("berit.first", folder.resolve("first.txt"));
        start.letIn("berit.first", folder.resolve("second.txt"));

        assertThat(Files.readString(folder.resolve("second.txt")))
                .contains("/inbjudan/")
                .isNotEqualTo(Files.readString(folder.resolve("first.txt")));
    }

    /// As after the move of a demo's database to a server of one's own.
    @Test
    void isNeededWhereOnlyMadeUpPersonsAdminister() {
        var demo = accounts.person("demo.administrator", "gul cykel under bron", "administrator");
        jdbc.sql("update identity.person set is_demo = true where id = :id")
                .param("id", demo)
                .update();
        jdbc.sql("delete from identity.password where person_id = :id")
                .param("id", demo)
                .update();

        assertThat(new Administrators(grants, new Installation("ekdalen", true), Clock.systemUTC()).isAnybodyAtWork())
                .isTrue();
        assertThat(new Administrators(grants, new Installation("ekdalen", false), Clock.systemUTC()).isAnybodyAtWork())
                .isFalse();
    }

    @Test
    void isNotLetInWhereSomebodyIsAtWork() throws IOException {
        accounts.person("ceylan.works", "gul cykel under bron", "administrator");

        start.letIn("doris.first", folder.resolve("link.txt"));

        assertThat(folder.resolve("link.txt")).doesNotExist();
    }
}
