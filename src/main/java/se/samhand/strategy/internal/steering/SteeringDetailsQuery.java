package se.samhand.strategy.internal.steering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything that the pages of a steering document show.
@Component
public class SteeringDetailsQuery {

    /// @param strategies short titles of the strategies that say that they serve a goal, by its code
    /// @param links how much counts towards its goals, whoever may see it
    public record Details(SteeringDocument document, Map<String, List<MarkedBy>> strategies, int links) {}

    /// A strategy that says that it serves a goal.
    public record MarkedBy(String title, String titleEnglish) {}

    private final SteeringDocuments documents;
    private final GoalUses uses;
    private final JdbcClient jdbc;

    SteeringDetailsQuery(SteeringDocuments documents, GoalUses uses, JdbcClient jdbc) {
        this.documents = documents;
        this.uses = uses;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Details get(String code) {
        var document = documents.get(code);
        return new Details(document, strategies(code), uses.countOf(document));
    }

    /// Codes of the units that answer for some document.
    public List<String> owners() {
        return jdbc.sql("select distinct owner from strategy.steering_document where owner is not null")
                .query((row, number) -> row.getString("owner"))
                .list();
    }

    private Map<String, List<MarkedBy>> strategies(String document) {
        var byGoal = new HashMap<String, List<MarkedBy>>();
        jdbc.sql("""
                        select m.goal, s.short_title, s.short_title_english
                          from strategy.strategy_goal m
                          join strategy.strategy s on s.code = m.strategy_code
                          join strategy.steering_goal g on g.code = m.goal
                          join strategy.steering_document d on d.id = g.document
                         where d.code = :document
                         order by s.period_from
                        """).param("document", document).query(row -> {
            byGoal.computeIfAbsent(row.getString("goal"), goal -> new ArrayList<>())
                    .add(new MarkedBy(row.getString("short_title"), row.getString("short_title_english")));
        });
        return byGoal;
    }
}
