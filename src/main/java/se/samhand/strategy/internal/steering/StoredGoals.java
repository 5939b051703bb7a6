package se.samhand.strategy.internal.steering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.Period;
import se.samhand.strategy.SteeringGoal;
import se.samhand.strategy.SteeringGoals;
import se.samhand.strategy.SteeringKind;

/// The goals of the steering documents in the database.
@Repository
class StoredGoals implements SteeringGoals {

    private final JdbcClient jdbc;

    StoredGoals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SteeringGoal> find(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select g.code, g.number, g.text, g.text_english
                             , d.code as document, d.kind, d.title, d.title_english
                          from strategy.steering_goal g
                          join strategy.steering_document d on d.id = g.document
                         where g.code = any (:codes)
                         order by d.title collate "sv-SE-x-icu", d.code, g.position
                        """)
                        .param("codes", codes.toArray(String[]::new))
                        .query((row, number) -> goal(row))
                        .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OfDocument> search(String words, @Nullable Period period) {
        return jdbc
                .sql("""
                        select g.code, g.number, g.text, g.text_english
                             , d.code as document, d.kind, d.title, d.title_english
                          from strategy.steering_goal g
                          join strategy.steering_document d on d.id = g.document
                         where (:to::date is null or d.valid_from is null or d.valid_from <= :to)
                           and (:from::date is null or d.valid_to is null or d.valid_to >= :from)
                           and not exists (
                                 select from unnest(:words::text[]) as word
                                  where position(word in lower(concat_ws(' ', g.number, g.text, g.text_english
                                                                       , d.title, d.title_english))) = 0)
                         order by d.title collate "sv-SE-x-icu", d.code, g.position
                        """)
                .param("from", period == null ? null : period.from(), Types.DATE)
                .param("to", period == null ? null : period.to(), Types.DATE)
                .param("words", parts(words))
                .query((row, number) -> goal(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(SteeringGoal::document, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new OfDocument(each.getKey(), each.getValue()))
                .toList();
    }

    private static String[] parts(String words) {
        return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    private static SteeringGoal goal(ResultSet row) throws SQLException {
        return new SteeringGoal(
                row.getString("code"),
                new SteeringGoal.Document(
                        row.getString("document"),
                        SteeringKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("title_english")),
                row.getString("number"),
                row.getString("text"),
                row.getString("text_english"));
    }
}
