package se.samhand.discussion.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is mentioned in which comment.
@Repository
class Mentions {

    private record InComment(UUID comment, UUID person) {}

    private final JdbcClient jdbc;

    Mentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps who is mentioned now; those who were not before.
    Set<UUID> replace(UUID comment, Set<UUID> persons) {
        var added = new HashSet<>(persons);
        of(List.of(comment)).getOrDefault(comment, List.of()).forEach(added::remove);
        jdbc.sql("""
                        delete from discussion.mention
                         where comment_id = :comment_id
                           and not person_id = any (:persons)
                        """)
                .param("comment_id", comment)
                .param("persons", persons.toArray(UUID[]::new))
                .update();
        added.forEach(person -> jdbc.sql("""
                        insert into discussion.mention ( comment_id,  person_id)
                        values                         (:comment_id, :person_id)
                        """)
                .param("comment_id", comment)
                .param("person_id", person)
                .update());
        return added;
    }

    Map<UUID, List<UUID>> of(Collection<UUID> comments) {
        return jdbc
                .sql("""
                        select comment_id, person_id
                          from discussion.mention
                         where comment_id = any (:comments)
                        """)
                .param("comments", comments.toArray(UUID[]::new))
                .query((result, number) -> new InComment(
                        result.getObject("comment_id", UUID.class), result.getObject("person_id", UUID.class)))
                .list()
                .stream()
                .collect(groupingBy(InComment::comment, mapping(InComment::person, toList())));
    }
}
