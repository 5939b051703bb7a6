package se.samhand.plan.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the plans that are written under the template of a strategy.
@Component
public class TemplateUseQuery {

    /// How many plans there are, and of how many administrations.
    public record Use(int plans, int administrations) {}

    private final JdbcClient jdbc;

    TemplateUseQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Use of(String strategy) {
        return jdbc.sql("""
                        select count(*) as plans, count(distinct administration) as administrations
                          from plan.plan
                         where strategy = :strategy
                        """)
                .param("strategy", strategy)
                .query((row, number) -> new Use(row.getInt("plans"), row.getInt("administrations")))
                .single();
    }
}
