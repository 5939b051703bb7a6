package se.samhand.privacy.web;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Screens;

@BrowserTest
class PrivacyBrowserTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everybodyCanReadWhatIsHeldAndFound(Screens screens) {
        var staff = "/administration/konton/"
                + jdbc.sql("select id from identity.person where sign_in_name = 'staff'")
                        .query(UUID.class)
                        .single();
        jdbc.sql("""
                        insert into datacheck.round (id, begun_at, ended_at, started_by)
                        values (:id, now(), now(), :id)
                        """).param("id", new UUID(0, 7)).update();
        jdbc.sql("""
                        insert into datacheck.result (round_id, code, severity, state, found, examples, milliseconds)
                        values (:id, 'plan.unit-not-there', 'ERROR', 'FOUND', 12
                               , '[{"what": "Handlingsplan 2019–2022", "path": "/handlingsplaner"}]', 3)
                             , (:id, 'job.stuck', 'ERROR', 'FINE', 0, '[]', 3)
                        """).param("id", new UUID(0, 7)).update();

        screens.checkEverywhere("/konto/uppgifter");
        screens.checkEverywhere(staff + "/namnborttagning");
        screens.checkEverywhere("/administration/datakontroll");
    }
}
