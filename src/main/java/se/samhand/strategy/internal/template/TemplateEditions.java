package se.samhand.strategy.internal.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.NotFound;
import se.samhand.strategy.TemplateDirectory;
import se.samhand.strategy.TemplateVersion;

/// The drafts and published versions of templates.
@Repository
class TemplateEditions implements TemplateDirectory {

    private final JdbcClient jdbc;
    private final TemplateColumns columns;

    TemplateEditions(JdbcClient jdbc, TemplateColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    public TemplateVersion get(String strategy, int number) {
        return find(strategy, number)
                .map(TemplateEdition::asVersion)
                .orElseThrow(() -> new NotFound("The template of " + strategy + " has no version " + number));
    }

    @Override
    public Optional<Integer> newestNumber(String strategy) {
        return jdbc.sql("select max(number) from strategy.template_edition where strategy_code = :strategy")
                .param("strategy", strategy)
                .query(Integer.class)
                .optional();
    }

    @Override
    public Optional<TemplateVersion> newest(String strategy) {
        return newestNumber(strategy).map(number -> get(strategy, number));
    }

    /// Lets nobody else change the template of a strategy until the transaction ends.
    void hold(String strategy) {
        boolean isThere = jdbc.sql("""
                        select code
                          from strategy.strategy
                         where code = :strategy
                           for update
                        """)
                .param("strategy", strategy)
                .query(String.class)
                .optional()
                .isPresent();
        if (!isThere) {
            throw new NotFound("No strategy " + strategy);
        }
    }

    /// The published versions, the newest first.
    List<TemplateEdition> published(String strategy) {
        return jdbc.sql("""
                        select id, strategy_code, number, version, changed_at, changed_by, published_at, published_by
                          from strategy.template_edition
                         where strategy_code = :strategy
                           and number is not null
                         order by number desc
                        """)
                .param("strategy", strategy)
                .query((row, at) -> edition(row))
                .list();
    }

    Optional<TemplateEdition> find(String strategy, int number) {
        return jdbc.sql("""
                        select id, strategy_code, number, version, changed_at, changed_by, published_at, published_by
                          from strategy.template_edition
                         where strategy_code = :strategy
                           and number = :number
                        """)
                .param("strategy", strategy)
                .param("number", number)
                .query((row, at) -> edition(row))
                .optional();
    }

    Optional<TemplateEdition> draft(String strategy) {
        return jdbc.sql("""
                        select id, strategy_code, number, version, changed_at, changed_by, published_at, published_by
                          from strategy.template_edition
                         where strategy_code = :strategy
                           and number is null
                        """)
                .param("strategy", strategy)
                .query((row, at) -> edition(row))
                .optional();
    }

    /// A new draft, or what it says now.
    void save(TemplateEdition draft) {
        jdbc.sql("""
                        insert into strategy.template_edition
                               ( id,  strategy_code,  version,  changed_at,  changed_by)
                        values (:id, :strategy, :version, :changed_at, :changed_by)
                        on conflict on constraint template_edition_pk do update
                           set version = excluded.version
                             , changed_at = excluded.changed_at
                             , changed_by = excluded.changed_by
                        """)
                .param("id", draft.id())
                .param("strategy", draft.strategy())
                .param("version", draft.version())
                .param("changed_at", draft.changedAt().atOffset(ZoneOffset.UTC))
                .param("changed_by", draft.changedBy())
                .update();
        columns.replace(draft.id(), draft.columns());
    }

    /// From now on it does not change.
    void publish(TemplateEdition published) {
        Instant at = published.publishedAt();
        jdbc.sql("""
                        update strategy.template_edition
                           set number = :number
                             , published_at = :published_at
                             , published_by = :published_by
                         where id = :id
                        """)
                .param("number", published.number())
                .param("published_at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("published_by", published.publishedBy())
                .param("id", published.id())
                .update();
    }

    void remove(TemplateEdition draft) {
        jdbc.sql("delete from strategy.template_edition where id = :id")
                .param("id", draft.id())
                .update();
    }

    private TemplateEdition edition(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new TemplateEdition(
                id,
                row.getString("strategy_code"),
                row.getObject("number", Integer.class),
                row.getInt("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class),
                instant(row.getObject("published_at", OffsetDateTime.class)),
                row.getObject("published_by", UUID.class),
                columns.of(id));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
