package se.samhand.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.kernel.Audited;
import se.samhand.testing.DbTest;

@DbTest
class AuditRecordingDbTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    AuditLines lines;

    @Autowired
    JdbcClient jdbc;

    private final UUID subject = UUID.randomUUID();
    private final UUID actor = UUID.randomUUID();

    @Test
    void recordsWhoDidWhatToWhichObject() {
        publishInTransaction(new LampLit("lamp.lit", subject, actor, Map.of("room", "Hallen")));

        assertThat(lines.of(subject)).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo("lamp.lit");
            assertThat(line.actor()).isEqualTo(actor);
            assertThat(line.arguments()).containsExactly(Map.entry("room", "Hallen"));
            assertThat(line.recordedAt()).isNotNull();
        });
    }

    @Test
    void readsTheNewestLineFirst() {
        publishInTransaction(new LampLit("lamp.lit", subject, actor, Map.of()));
        publishInTransaction(new LampLit("lamp.moved", subject, actor, Map.of()));

        assertThat(lines.of(subject)).extracting(AuditLine::code).containsExactly("lamp.moved", "lamp.lit");
    }

    @Test
    void takesTheLineBackWithTheChange() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new LampLit("lamp.lit", subject, actor, Map.of()));
            status.setRollbackOnly();
        });

        assertThat(lines.of(subject)).isEmpty();
    }

    @Test
    void failsTheChangeWhenTheLineCannotBeWritten() {
        var notACode = new LampLit("LAMP LIT", subject, actor, Map.of());

        assertThatThrownBy(() -> publishInTransaction(notACode))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("entry_code_is_module_and_event");
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        var event = new LampLit("lamp.lit", subject, actor, Map.of());

        assertThatThrownBy(() -> events.publishEvent(event)).hasMessageContaining("outside a transaction");
    }

    @Test
    void letsNobodyInTheApplicationRewriteTheTrail() {
        publishInTransaction(new LampLit("lamp.lit", subject, actor, Map.of()));

        for (var statement : new String[] {
            "update audit.entry set code = 'lamp.broken'", "delete from audit.entry", "truncate audit.entry"
        }) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(lines.of(subject)).hasSize(1);
    }

    private void publishInTransaction(LampLit event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private record LampLit(String auditCode, UUID auditSubject, UUID auditActor, Map<String, String> auditArguments)
            implements Audited {}
}
