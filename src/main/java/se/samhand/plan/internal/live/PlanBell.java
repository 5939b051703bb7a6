package se.samhand.plan.internal.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Carries words between the nodes through PostgreSQL, which tells them to all who listen once they are committed.
@Repository
class PlanBell {

    /// Hears what is said.
    interface Hearer {
        /// From now on nothing is missed; until now something may have been.
        void listening();

        void heard(Word word);
    }

    private static final Logger LOG = LoggerFactory.getLogger(PlanBell.class);
    private static final int MOMENT_MILLISECONDS = 1000;
    private static final int SECONDS_BETWEEN_TRIES = 3;

    private final JdbcClient jdbc;
    private final DataSource database;
    private final CountDownLatch isClosed = new CountDownLatch(1);

    PlanBell(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    void say(Word word) {
        jdbc.sql("select pg_notify('samhand_plan', :text)")
                .param("text", word.text())
                .query((result, number) -> number)
                .list();
    }

    /// Listens as long as somebody wants to know, on a connection of its own; begins anew when it is lost.
    void listen(Hearer hearer, BooleanSupplier isWanted) {
        while (isWanted.getAsBoolean()) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen samhand_plan");
                hearer.listening();
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (isWanted.getAsBoolean()) {
                    for (PGNotification told : postgres.getNotifications(MOMENT_MILLISECONDS)) {
                        Word.of(told.getParameter()).ifPresent(hearer::heard);
                    }
                }
                statement.execute("unlisten *");
            } catch (SQLException lost) {
                LOG.info("Does not hear of changes in plans for the moment: {}", lost.getSQLState());
                awaitNextTry();
            }
        }
    }

    private void awaitNextTry() {
        try {
            if (isClosed.await(SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS)) {
                LOG.debug("No more tries: the application stops");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Nobody tries again.
    void close() {
        isClosed.countDown();
    }
}
