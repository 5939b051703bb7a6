package se.samhand.bench;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.kernel.UuidV7;

/// What a small use case does: read, write, publish one audited event, all in one transaction.
final class WriteRow {

    /// The table that the owner makes for it.
    static final String TABLE = """
            create table if not exists public.bench_row (id uuid primary key, text text not null, at timestamptz not null)""";

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock = Clock.systemUTC();

    WriteRow(ApplicationContext application) {
        this.jdbc = application.getBean(JdbcClient.class);
        this.transaction = application.getBean(TransactionOperations.class);
        this.events = application;
    }

    /// Once it has returned, the row and its audit entry must never be lost.
    UUID write() {
        var id = UuidV7.next(clock);
        transaction.executeWithoutResult(status -> {
            var isTaken = jdbc.sql("select exists (select from public.bench_row where id = :id)")
                    .param("id", id)
                    .query(Boolean.class)
                    .single();
            if (isTaken) {
                throw new IllegalStateException("Written twice: " + id);
            }
            jdbc.sql("insert into public.bench_row (id, text, at) values (:id, 'Ett möte varje månad', now())")
                    .param("id", id)
                    .update();
            events.publishEvent(new Written(id));
        });
        return id;
    }
}
