package se.samhand.strategy.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.strategy.PlanTemplate.Column;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.SubArea;

/// One edition of a strategy on its way into the database.
///
/// Nothing is deleted, because plans point at it: what an edition leaves out keeps the number of an older edition and
/// is no longer shown.
final class StrategyEdition {

    private final JdbcClient jdbc;
    private final StrategyVersion strategy;

    StrategyEdition(JdbcClient jdbc, StrategyVersion strategy) {
        this.jdbc = jdbc;
        this.strategy = strategy;
    }

    void saveIfNewer() {
        if (storedEdition() >= strategy.contentVersion()) {
            return;
        }
        saveStrategy();
        for (var point : strategy.startingPoints()) {
            save(point);
            point.subAreas().forEach(area -> save(area, point));
        }
        saveTemplate();
        save(strategy.template().columns(), false);
        save(strategy.template().localColumns(), true);
    }

    private int storedEdition() {
        return jdbc.sql("select content_version from strategy.strategy where code = :code")
                .param("code", strategy.code())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private void saveStrategy() {
        jdbc.sql("""
                        insert into strategy.strategy
                               (code, content_version, title, title_english, short_title, short_title_english,
                                period_from, period_to, other_titles)
                        values (:code, :edition, :title, :titleEnglish, :shortTitle, :shortTitleEnglish,
                                :from, :to, :otherTitles)
                        on conflict (code) do update
                           set content_version = excluded.content_version, title = excluded.title,
                               title_english = excluded.title_english, short_title = excluded.short_title,
                               short_title_english = excluded.short_title_english,
                               period_from = excluded.period_from, period_to = excluded.period_to,
                               other_titles = excluded.other_titles
                        """)
                .param("code", strategy.code())
                .param("edition", strategy.contentVersion())
                .param("title", strategy.title())
                .param("titleEnglish", strategy.titleEnglish())
                .param("shortTitle", strategy.shortTitle())
                .param("shortTitleEnglish", strategy.shortTitleEnglish())
                .param("from", strategy.period().from())
                .param("to", strategy.period().to())
                .param("otherTitles", strategy.otherTitles().toArray(String[]::new))
                .update();
    }

    private void save(StartingPoint point) {
        jdbc.sql("""
                        insert into strategy.starting_point
                               (strategy_code, code, content_version, number, name, name_english, display_name,
                                other_wordings)
                        values (:strategy, :code, :edition, :number, :name, :nameEnglish, :displayName, :otherWordings)
                        on conflict (strategy_code, code) do update
                           set content_version = excluded.content_version, number = excluded.number,
                               name = excluded.name, name_english = excluded.name_english,
                               display_name = excluded.display_name, other_wordings = excluded.other_wordings
                        """)
                .param("strategy", strategy.code())
                .param("code", point.code())
                .param("edition", strategy.contentVersion())
                .param("number", point.number())
                .param("name", point.name())
                .param("nameEnglish", point.nameEnglish())
                .param("displayName", point.displayName())
                .param("otherWordings", point.otherWordings().toArray(String[]::new))
                .update();
    }

    private void save(SubArea area, StartingPoint point) {
        jdbc.sql("""
                        insert into strategy.sub_area
                               (strategy_code, code, starting_point_code, content_version, number, name, name_english,
                                display_name, other_wordings)
                        values (:strategy, :code, :startingPoint, :edition, :number, :name, :nameEnglish,
                                :displayName, :otherWordings)
                        on conflict (strategy_code, code) do update
                           set starting_point_code = excluded.starting_point_code,
                               content_version = excluded.content_version, number = excluded.number,
                               name = excluded.name, name_english = excluded.name_english,
                               display_name = excluded.display_name, other_wordings = excluded.other_wordings
                        """)
                .param("strategy", strategy.code())
                .param("code", area.code())
                .param("startingPoint", point.code())
                .param("edition", strategy.contentVersion())
                .param("number", area.number())
                .param("name", area.name())
                .param("nameEnglish", area.nameEnglish())
                .param("displayName", area.displayName())
                .param("otherWordings", area.otherWordings().toArray(String[]::new))
                .update();
    }

    private void saveTemplate() {
        jdbc.sql("""
                        insert into strategy.plan_template (strategy_code, code, name, name_english)
                        values (:strategy, :code, :name, :nameEnglish)
                        on conflict (strategy_code) do update
                           set code = excluded.code, name = excluded.name, name_english = excluded.name_english
                        """)
                .param("strategy", strategy.code())
                .param("code", strategy.template().code())
                .param("name", strategy.template().name())
                .param("nameEnglish", strategy.template().nameEnglish())
                .update();
    }

    private void save(List<Column> columns, boolean isLocal) {
        int position = 0;
        for (var column : columns) {
            jdbc.sql("""
                            insert into strategy.plan_template_column
                                   (strategy_code, kind, content_version, position, is_local, name, name_english,
                                    display_name, is_required, other_wordings)
                            values (:strategy, :kind, :edition, :position, :isLocal, :name, :nameEnglish,
                                    :displayName, :isRequired, :otherWordings)
                            on conflict (strategy_code, kind) do update
                               set content_version = excluded.content_version, position = excluded.position,
                                   is_local = excluded.is_local, name = excluded.name,
                                   name_english = excluded.name_english, display_name = excluded.display_name,
                                   is_required = excluded.is_required, other_wordings = excluded.other_wordings
                            """)
                    .param("strategy", strategy.code())
                    .param("kind", column.kind().name())
                    .param("edition", strategy.contentVersion())
                    .param("position", ++position)
                    .param("isLocal", isLocal)
                    .param("name", column.name())
                    .param("nameEnglish", column.nameEnglish())
                    .param("displayName", column.displayName())
                    .param("isRequired", column.required())
                    .param("otherWordings", column.otherWordings().toArray(String[]::new))
                    .update();
        }
    }
}
