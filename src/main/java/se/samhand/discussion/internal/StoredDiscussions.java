package se.samhand.discussion.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.discussion.DiscussionDirectory;

@Repository
class StoredDiscussions implements DiscussionDirectory {

    private final JdbcClient jdbc;

    StoredDiscussions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A thread in which everything has been removed is not open: there is nothing to answer.
    @Override
    public Map<UUID, Count> counts(String kind, Collection<UUID> subjects) {
        var counts = new HashMap<UUID, Count>();
        jdbc.sql("""
                        select t.subject_id
                             , count(*) filter (where r.id is null
                                                  and exists (select 1
                                                                from discussion.comment c
                                                               where c.thread_id = t.id
                                                                 and c.deleted_at is null)) as open
                             , count(r.id) as resolved
                          from discussion.thread t
                          left join discussion.resolution r on r.thread_id = t.id and r.reopened_at is null
                         where t.subject_kind = :kind
                           and t.subject_id = any (:subjects)
                         group by t.subject_id
                        """)
                .param("kind", kind)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(result -> {
                    counts.put(
                            result.getObject("subject_id", UUID.class),
                            new Count(result.getInt("open"), result.getInt("resolved")));
                });
        return counts;
    }
}
