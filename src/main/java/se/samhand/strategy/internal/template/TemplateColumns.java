package se.samhand.strategy.internal.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.strategy.PlanTemplate.ColumnKind;
import se.samhand.strategy.TemplateVersion.Column;

/// The columns of drafts and published versions, each edition's in order.
@Repository
class TemplateColumns {

    private final JdbcClient jdbc;

    TemplateColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(UUID edition, List<Column> columns) {
        jdbc.sql("delete from strategy.template_column where edition_id = :edition")
                .param("edition", edition)
                .update();
        int position = 0;
        for (Column column : columns) {
            add(edition, ++position, column);
        }
    }

    private void add(UUID edition, int position, Column column) {
        ColumnKind kind = column.kind();
        jdbc.sql("""
                        insert into strategy.template_column
                               ( edition_id,  key,  position,  kind,  name,  name_english,  display_name,  is_required
                               ,  guidance,  good_example,  weak_example)
                        values (:edition_id, :key, :position, :kind, :name, :name_english, :display_name, :is_required
                               , :guidance, :good_example, :weak_example)
                        """)
                .param("edition_id", edition)
                .param("key", column.key())
                .param("position", position)
                .param("kind", kind == null ? null : kind.name())
                .param("name", column.name())
                .param("name_english", column.nameEnglish())
                .param("display_name", column.displayName())
                .param("is_required", column.isRequired())
                .param("guidance", column.guidance())
                .param("good_example", column.goodExample())
                .param("weak_example", column.weakExample())
                .update();
    }

    List<Column> of(UUID edition) {
        return jdbc.sql("""
                        select key, kind, name, name_english, display_name, is_required, guidance, good_example
                             , weak_example
                          from strategy.template_column
                         where edition_id = :edition
                         order by position
                        """)
                .param("edition", edition)
                .query((row, number) -> column(row))
                .list();
    }

    private static Column column(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Column(
                row.getString("key"),
                kind == null ? null : ColumnKind.valueOf(kind),
                row.getString("name"),
                row.getString("name_english"),
                row.getString("display_name"),
                row.getBoolean("is_required"),
                row.getString("guidance"),
                row.getString("good_example"),
                row.getString("weak_example"));
    }
}
