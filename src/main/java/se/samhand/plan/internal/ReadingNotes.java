package se.samhand.plan.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;

/// What the reading of a plan guessed or found no field for.
@Repository
class ReadingNotes {

    private static final String INSERT = """
            insert into plan.reading_note
                   ( plan_id,  position,  kind,  text,  reason
                   ,  source_part,  source_index,  source_row,  source_column)
            values (:plan_id, :position, :kind, :text, :reason
                   , :source_part, :source_index, :source_row, :source_column)
            """;
    private static final String SELECT = """
            select text, reason, source_part, source_index, source_row, source_column
              from plan.reading_note
             where plan_id = :plan_id
               and kind = :kind
             order by position
            """;

    private final JdbcClient jdbc;

    ReadingNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PlanId plan, List<ReadPlan.Uncertainty> uncertain, List<ReadPlan.Unread> unread) {
        int position = 0;
        for (ReadPlan.Uncertainty place : uncertain) {
            insert(plan, position++, "uncertain", place.what(), place.reason(), place.source());
        }
        for (ReadPlan.Unread text : unread) {
            insert(plan, position++, "unread", text.text(), null, text.source());
        }
    }

    /// The notes of a newer version; those of the earlier one are kept with it.
    void replace(PlanId plan, List<ReadPlan.Uncertainty> uncertain, List<ReadPlan.Unread> unread) {
        jdbc.sql("""
                        delete from plan.reading_note
                         where plan_id = :plan_id
                        """).param("plan_id", plan.value()).update();
        add(plan, uncertain, unread);
    }

    private void insert(
            PlanId plan, int position, String kind, String text, @Nullable String reason, ReadPlan.Source source) {
        SourceColumns.bind(jdbc.sql(INSERT), source)
                .param("plan_id", plan.value())
                .param("position", position)
                .param("kind", kind)
                .param("text", text)
                .param("reason", reason)
                .update();
    }

    List<ReadPlan.Uncertainty> uncertainOf(PlanId plan) {
        return jdbc.sql(SELECT)
                .param("plan_id", plan.value())
                .param("kind", "uncertain")
                .query((result, number) -> new ReadPlan.Uncertainty(
                        SourceColumns.read(result), result.getString("text"), result.getString("reason")))
                .list();
    }

    List<ReadPlan.Unread> unreadOf(PlanId plan) {
        return jdbc.sql(SELECT)
                .param("plan_id", plan.value())
                .param("kind", "unread")
                .query((result, number) -> new ReadPlan.Unread(SourceColumns.read(result), result.getString("text")))
                .list();
    }
}
