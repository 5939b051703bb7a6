package se.samhand.plan.internal.edit;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.plan.internal.Plan;

/// Which cells of a plan a person has written in since its file was read: what stands there is no guess any more.
@Component
public class WrittenCellsQuery {

    private final JdbcClient jdbc;

    WrittenCellsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Codes of fields by row or activity; what was taken back is as it was read.
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> of(Plan plan) {
        if (plan.edit() == 0) {
            return Map.of();
        }
        Map<UUID, Set<String>> written = new HashMap<>();
        jdbc.sql("""
                        select c.part, c.cell
                          from plan.edited_cell c
                          join plan.edit e on e.plan_id = c.plan_id and e.number = c.number
                         where c.plan_id = :plan_id
                           and e.direction <> 'undone'
                           and e.made_at > :read_at
                        """)
                .param("plan_id", plan.id().value())
                .param("read_at", plan.origin().readAt().atOffset(ZoneOffset.UTC))
                .query(result -> {
                    written.computeIfAbsent(result.getObject("part", UUID.class), part -> new HashSet<>())
                            .add(result.getString("cell").replaceFirst(":.*", ""));
                });
        return written;
    }
}
