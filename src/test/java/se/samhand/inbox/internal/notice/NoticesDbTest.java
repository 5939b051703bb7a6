package se.samhand.inbox.internal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.inbox.People;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.Notifying;
import se.samhand.testing.DbTest;

@DbTest
class NoticesDbTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private NoticeListQuery list;

    @Autowired
    private NoticeReading reading;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Actor administrator;
    private Actor staff;
    private Actor reader;

    record ProbeHappened(Set<UUID> noticeRecipients, UUID noticeActor, String noticePath) implements Notifying {

        @Override
        public String noticeCode() {
            return "probe.happened";
        }

        @Override
        public Map<String, String> noticeArguments() {
            return Map.of("what", "något");
        }
    }

    @BeforeEach
    void begin() {
        jdbc.sql("delete from inbox.notice").update();
        administrator = people.actor("administrator");
        staff = people.actor("staff");
        reader = people.actor("reader");
    }

    @Test
    void tellsEachRecipientButNotWhoeverDidIt() {
        tell(Set.of(administrator.id(), staff.id(), reader.id(), UUID.randomUUID()));

        assertThat(list.list(staff, 1).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("probe.happened");
            assertThat(notice.arguments()).isEqualTo(Map.of("what", "något"));
            assertThat(notice.isUnread()).isTrue();
        });
        assertThat(list.countUnread(reader)).isEqualTo(1);
        assertThat(list.list(administrator, 1).notices()).isEmpty();
        assertThat(jdbc.sql("select count(*) from inbox.notice")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void tellsNothingOfWhatNeverHappened() {
        transactions.executeWithoutResult(transaction -> {
            events.publishEvent(new ProbeHappened(Set.of(staff.id()), administrator.id(), "/meny"));
            transaction.setRollbackOnly();
        });

        assertThat(list.list(staff, 1).total()).isZero();
        assertThatThrownBy(
                        () -> events.publishEvent(new ProbeHappened(Set.of(staff.id()), administrator.id(), "/meny")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void showsAndMarksOnlyOnesOwn() {
        tell(Set.of(staff.id(), reader.id()));
        var ofStaff = list.list(staff, 1).notices().getFirst();

        assertThatThrownBy(() -> reading.read(ofStaff.id(), reader)).isInstanceOf(NotFound.class);
        reading.read(ofStaff.id(), staff);

        assertThat(list.countUnread(staff)).isZero();
        assertThat(list.countUnread(reader)).isEqualTo(1);
    }

    @Test
    void marksAllThatHadComeWhenThePersonLooked() {
        tell(Set.of(staff.id()));
        var seen = list.list(staff, 1).notices().getFirst().notedAt();
        jdbc.sql("update inbox.notice set noted_at = noted_at - interval '1 minute'")
                .update();
        tell(Set.of(staff.id(), reader.id()));

        assertThat(reading.readAll(seen.minusSeconds(1), staff)).isEqualTo(1);

        assertThat(list.countUnread(staff)).isEqualTo(1);
        assertThat(list.countUnread(reader)).isEqualTo(1);
    }

    @Test
    void pagesAndCountsNoMoreThanCanBeTold() {
        for (int index = 0; index < 101; index++) {
            tell(Set.of(staff.id()));
        }

        assertThat(list.list(staff, 1).notices()).hasSize(NoticeListQuery.PAGE_SIZE);
        assertThat(list.list(staff, 4).notices()).hasSize(11);
        assertThat(list.list(staff, 1).total()).isEqualTo(101);
        assertThat(list.countUnread(staff)).isEqualTo(100);
    }

    @Test
    void leadsNowhereElse() {
        for (var path : List.of("//else.example/", "https://else.example/", "/\\\\else.example", "/a b")) {
            assertThatThrownBy(() -> transactions.executeWithoutResult(transaction ->
                            events.publishEvent(new ProbeHappened(Set.of(staff.id()), administrator.id(), path))))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("notice_path_is_local");
        }
    }

    private void tell(Set<UUID> recipients) {
        transactions.executeWithoutResult(
                transaction -> events.publishEvent(new ProbeHappened(recipients, administrator.id(), "/meny")));
    }
}
