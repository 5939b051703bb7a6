package se.samhand.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.database.DatabaseUnavailable;
import se.samhand.database.ProtectedTable;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.DbTest;

/// With which roles the application starts, and with which it does not.
@DbTest
class RoleSeparationDbTest {

    @Autowired
    private JdbcClient application;

    @Autowired
    private ClassDatabase database;

    @Autowired
    private List<ProtectedTable> tables;

    @AfterEach
    void takeRightsBack() {
        var owner = database.asOwner();
        owner.sql("revoke update, delete on audit.entry from samhand_app").update();
        owner.sql("revoke insert on audit.link from samhand_app").update();
    }

    @Test
    void letsARoleStartThatMayOnlyAddToTheTrail() {
        assertThatCode(() -> separation(application, false).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTheRoleThatOwnsTheTables() {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> separation(database.asOwner(), false).afterSingletonsInstantiated())
                .withMessageContaining("owns tables")
                .satisfies(refusal -> assertThat(refusal.remedy())
                        .contains("docs/database-roles.md", "SPRING_FLYWAY_USER", "SPRING_DATASOURCE_USERNAME"));
    }

    @Test
    void refusesTheSuperuser() {
        var superuser = JdbcClient.create(TestServer.get().asSuperuser(database.name()));

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> separation(superuser, false).afterSingletonsInstantiated())
                .withMessageContaining("is a superuser");
    }

    @Test
    void refusesARoleThatMayRewriteTheTrail() {
        database.asOwner().sql("grant update on audit.entry to samhand_app").update();

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> separation(application, false).afterSingletonsInstantiated())
                .withMessageContaining("may update in audit.entry");
    }

    @Test
    void refusesARoleThatMayWriteLinksOfItsOwn() {
        database.asOwner().sql("grant insert on audit.link to samhand_app").update();

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> separation(application, false).afterSingletonsInstantiated())
                .withMessageContaining("may insert in audit.link");
    }

    @Test
    void letsADemoStartWithASingleRole() {
        assertThatCode(() -> separation(database.asOwner(), true).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    private RoleSeparation separation(JdbcClient role, boolean isDemo) {
        return new RoleSeparation(role, tables, isDemo);
    }
}
