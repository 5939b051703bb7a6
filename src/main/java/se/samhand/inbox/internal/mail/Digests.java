package se.samhand.inbox.internal.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.inbox.TaskKey;

/// What waits for the next digest, and whom it has been made for.
@Repository
class Digests {

    private final JdbcClient jdbc;

    Digests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UUID> seenTo(LocalDate day) {
        return Set.copyOf(jdbc.sql("select person from inbox.digest_day where day = :day")
                .param("day", day)
                .query(UUID.class)
                .list());
    }

    /// Whether the day is ours to see to; another node that asks for the same waits, and then is told no.
    boolean claim(UUID person, LocalDate day) {
        return jdbc.sql("""
                        insert into inbox.digest_day (person, day)
                        values (:person, :day)
                            on conflict (person, day) do nothing
                        """).param("person", person).param("day", day).update() == 1;
    }

    void hold(UUID notice) {
        jdbc.sql("update inbox.notice set for_digest = true where id = :notice")
                .param("notice", notice)
                .update();
    }

    /// Takes what waits for a person; what they have read in the meantime is left out.
    List<UUID> takeNotices(UUID person) {
        return jdbc.sql("""
                        with taken as (
                          update inbox.notice
                             set for_digest = false
                           where recipient = :person
                             and for_digest
                          returning id, read_at
                        )
                        select id
                          from taken
                         where read_at is null
                        """)
                .param("person", person)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    void addReminder(UUID person, Reminder reminder, UUID mail) {
        jdbc.sql("""
                        insert into inbox.reminder (person, source, task, due, stage, mail_id)
                        values (:person, :source, :task, :due, :stage, :mail)
                        """)
                .param("person", person)
                .param("source", reminder.task().source())
                .param("task", reminder.task().id())
                .param("due", reminder.due())
                .param("stage", reminder.stage().code())
                .param("mail", mail)
                .update();
    }

    /// What a person was reminded of already, so that it is not told again.
    Set<Reminder> remindersTo(UUID person) {
        return Set.copyOf(jdbc.sql("""
                        select source, task, due, stage
                          from inbox.reminder
                         where person = :person
                        """)
                .param("person", person)
                .query((row, number) -> reminder(row))
                .list());
    }

    List<Reminder> remindersOf(UUID mail) {
        return jdbc.sql("""
                        select source, task, due, stage
                          from inbox.reminder
                         where mail_id = :mail
                         order by due, source, task
                        """)
                .param("mail", mail)
                .query((row, number) -> reminder(row))
                .list();
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                new TaskKey(row.getString("source"), row.getString("task")),
                row.getObject("due", LocalDate.class),
                Reminder.Stage.ofCode(row.getString("stage")));
    }
}
