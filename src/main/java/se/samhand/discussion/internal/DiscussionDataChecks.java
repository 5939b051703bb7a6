package se.samhand.discussion.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.Offenders;
import se.samhand.kernel.DataCheck;
import se.samhand.kernel.DataChecks;

/// What can go wrong with threads.
@Repository
class DiscussionDataChecks implements DataChecks {

    /// The nights that the removal may have missed.
    private static final Duration PATIENCE = EraseDeletedComments.KEPT.plusDays(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    DiscussionDataChecks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<DataCheck> checks() {
        return List.of(
                DataCheck.error("discussion.thread-without-comment", () -> Offenders.in(jdbc, """
                                select t.subject_kind || ' · ' || right(t.id::text, 12) as what
                                     , cast(null as text) as path
                                  from discussion.thread t
                                 where not exists (select from discussion.comment c where c.thread_id = t.id)
                                """)),
                DataCheck.error(
                        "discussion.deleted-text-remains",
                        () -> Offenders.in(
                                jdbc,
                                """
                                select right(c.id::text, 12) as what, cast(null as text) as path
                                  from discussion.comment c
                                 where c.deleted_at < :time
                                   and (c.text is not null
                                        or exists (select from discussion.comment_revision r
                                                    where r.comment_id = c.id))
                                """,
                                Map.of("time", clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC)))));
    }
}
