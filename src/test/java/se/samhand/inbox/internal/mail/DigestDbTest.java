package se.samhand.inbox.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.inbox.internal.mail.MailTrial.IN_DIGEST;

import jakarta.mail.MessagingException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.inbox.ProbeTasks;
import se.samhand.testing.DbTest;

/// What gathers until the time of day that a person has chosen, all the way to a mail server.
@DbTest
class DigestDbTest {

    @Autowired
    private MailTrial trial;

    @Autowired
    private ProbeTasks probe;

    @BeforeEach
    void begin() {
        trial.begin();
    }

    @AfterEach
    void end() {
        trial.end();
        probe.finishAll();
    }

    @Test
    void gathersTheDigestAtTheChosenTime() throws MessagingException {
        trial.announce(IN_DIGEST, "ett");
        trial.announce(IN_DIGEST, "två");
        trial.clock().moveTo("2026-11-24T07:29");
        trial.makeDigests();
        trial.send();
        assertThat(trial.received()).isEmpty();

        trial.clock().moveTo("2026-11-24T07:30");
        trial.makeDigests();
        trial.makeDigests();
        trial.send();

        assertThat(trial.only().getSubject()).isEqualTo("Samhand: två saker att se");
        assertThat(MailTrial.text(trial.only())).contains("provade ett", "provade två");
    }

    @Test
    void sendsNoDigestWhenThereIsNothingToTellOrItIsTheWeekend() {
        trial.clock().moveTo("2026-11-24T08:00");
        trial.makeDigests();
        trial.clock().moveTo("2026-11-28T08:00");
        trial.announce(IN_DIGEST, "ett");
        trial.makeDigests();
        trial.send();

        assertThat(trial.received()).isEmpty();
    }

    @Test
    void remindsOnceBeforeTheLastDayAndOnceAfter() {
        probe.begin(trial.person(), "något", LocalDate.of(2026, 12, 1));
        for (var day = LocalDate.of(2026, 11, 23); day.isBefore(LocalDate.of(2026, 12, 19)); day = day.plusDays(1)) {
            trial.clock().moveTo(day + "T08:00");
            trial.makeDigests();
            trial.send();
        }

        var texts = trial.received().stream().map(MailTrial::text).toList();
        assertThat(texts).hasSize(2);
        assertThat(texts.getFirst()).contains("Prova något – sista dag 2026-12-01 (vecka 49)");
        assertThat(texts.getLast()).contains("Prova något – försenad, sista dag var 2026-12-01 (vecka 49)");
    }

    @Test
    void remindsOfNothingThatIsUnwanted() {
        trial.wish(null, null, Map.of(NoticeKinds.TASKS_DUE, MailChoice.NONE));
        probe.begin(trial.person(), "något", LocalDate.of(2026, 11, 24));
        trial.clock().moveTo("2026-11-24T08:00");
        trial.makeDigests();

        assertThat(trial.states()).isEmpty();
    }

    @Test
    void remindsOfNothingThatIsDoneBeforeTheMailLeaves() {
        trial.wish(null, null, Map.of(NoticeKinds.TASKS_DUE, MailChoice.DIGEST));
        probe.begin(trial.person(), "något", LocalDate.of(2026, 11, 24));
        trial.clock().moveTo("2026-11-24T08:00");
        trial.makeDigests();
        probe.finishAll();
        trial.send();

        assertThat(trial.received()).isEmpty();
        assertThat(trial.states()).containsExactly("not-needed");
    }
}
