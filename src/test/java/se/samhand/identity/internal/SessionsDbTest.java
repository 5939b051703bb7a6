package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.testing.DbTest;

@DbTest
class SessionsDbTest {

    private final UUID person = UUID.randomUUID();

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> stored;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionOperations transaction;

    @Test
    void outliveTheApplication() {
        var id = begin(stored);

        var restarted = new JdbcIndexedSessionRepository(jdbc, transaction);
        restarted.setTableName("identity.web_session");
        restarted.setCleanupCron("-");
        restarted.afterPropertiesSet();
        SessionRepository<? extends Session> afterRestart = restarted;

        assertThat(Optional.<Session>ofNullable(afterRestart.findById(id))
                        .map(found -> found.<SignedInPerson>getRequiredAttribute("identity.person")))
                .map(SignedInPerson::person)
                .contains(person);
    }

    @Test
    void areEndedOneByOne() {
        begin(stored);
        begin(stored);
        var listed = sessions.of(person);

        sessions.endOne(person, listed.getFirst().id());

        assertThat(sessions.of(person)).containsExactly(listed.getLast());
    }

    @Test
    void ofOthersAreLeftAlone() {
        begin(stored);

        sessions.endAll(UUID.randomUUID());

        assertThat(sessions.of(person)).hasSize(1);
    }

    private <S extends Session> String begin(FindByIndexNameSessionRepository<S> repository) {
        var session = repository.createSession();
        session.setAttribute(
                "identity.person", new SignedInPerson(person, UUID.randomUUID(), Instant.EPOCH, "Firefox, Linux"));
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.toString());
        repository.save(session);
        return session.getId();
    }
}
