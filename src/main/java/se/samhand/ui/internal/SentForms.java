package se.samhand.ui.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The forms that were sent and done.
@Repository
class SentForms {

    private final JdbcClient jdbc;

    SentForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Notes that a form is being done; waits for another request that is just doing the same.
    ///
    /// @return whether nobody else has done it
    boolean add(SentForm form, Instant at) {
        int added = jdbc.sql("""
                        insert into ui.sent_form ( fingerprint,  request,  done_at)
                        values                   (:fingerprint, :request, :done_at)
                            on conflict (fingerprint) do nothing
                        """)
                .param("fingerprint", form.fingerprint())
                .param("request", form.request())
                .param("done_at", at.atOffset(ZoneOffset.UTC))
                .update();
        return added > 0 || isOf(form);
    }

    /// A request may do more than one thing.
    private boolean isOf(SentForm form) {
        return jdbc.sql("""
                        select request
                          from ui.sent_form
                         where fingerprint = :fingerprint
                        """)
                .param("fingerprint", form.fingerprint())
                .query((result, number) -> result.getObject("request", UUID.class))
                .optional()
                .filter(form.request()::equals)
                .isPresent();
    }

    boolean isDone(String fingerprint) {
        return jdbc.sql("""
                        select count(*)
                          from ui.sent_form
                         where fingerprint = :fingerprint
                        """)
                        .param("fingerprint", fingerprint)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void ledTo(SentForm form, String location) {
        jdbc.sql("""
                        update ui.sent_form
                           set location = :location
                         where fingerprint = :fingerprint
                           and request = :request
                        """)
                .param("location", location)
                .param("fingerprint", form.fingerprint())
                .param("request", form.request())
                .update();
    }

    Optional<String> locationOf(String fingerprint) {
        return jdbc.sql("""
                        select location
                          from ui.sent_form
                         where fingerprint = :fingerprint
                           and location is not null
                        """)
                .param("fingerprint", fingerprint)
                .query((result, number) -> result.getString("location"))
                .optional();
    }
}
