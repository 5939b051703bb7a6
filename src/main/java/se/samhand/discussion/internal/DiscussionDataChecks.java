package se.samhand.discussion.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.Offenders;
import se.samhand.kernel.DataCheck;
import se.samhand.kernel.DataChecks;

/// What can go wrong with threads.
@Repository
class DiscussionDataChecks implements DataChecks {

    private final JdbcClient jdbc;

    DiscussionDataChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DataCheck> checks() {
        return List.of(DataCheck.error("discussion.thread-without-comment", () -> Offenders.in(jdbc, """
                                select t.subject_kind || ' · ' || right(t.id::text, 12) as what
                                     , cast(null as text) as path
                                  from discussion.thread t
                                 where not exists (select from discussion.comment c where c.thread_id = t.id)
                                """)));
    }
}
