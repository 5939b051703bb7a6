package se.samhand.ui.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.ui.Viewpoint;

/// What each person has chosen to look at, in all their browsers.
@Repository
class Viewpoints {

    private final JdbcClient jdbc;
    private final Clock clock;

    Viewpoints(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// [Viewpoint#ALL] for whoever has chosen nothing.
    Viewpoint of(UUID person) {
        return jdbc.sql("""
                        select administration, year
                          from ui.viewpoint
                         where person = :person
                        """)
                .param("person", person)
                .query((row, number) ->
                        new Viewpoint(row.getString("administration"), row.getObject("year", Integer.class)))
                .optional()
                .orElse(Viewpoint.ALL);
    }

    void choose(UUID person, Viewpoint viewpoint) {
        jdbc.sql("""
                        insert into ui.viewpoint (person, administration, year, chosen_at)
                        values (:person, :administration, :year, :chosenAt)
                            on conflict (person) do update
                           set administration = excluded.administration, year = excluded.year
                             , chosen_at = excluded.chosen_at
                        """)
                .param("person", person)
                .param("administration", viewpoint.administration())
                .param("year", viewpoint.year())
                .param("chosenAt", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
