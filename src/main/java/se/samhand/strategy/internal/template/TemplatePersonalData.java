package se.samhand.strategy.internal.template;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.PersonalRows;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;

/// What a person has done with templates: drafts changed, versions published.
@Repository
class TemplatePersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    TemplatePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalData> kinds() {
        return List.of(PersonalData.namelessById(
                "strategy.template",
                Ground.PUBLIC_TASK,
                Set.of("strategy.template_edition.changed_by", "strategy.template_edition.published_by"),
                (subject, language) -> PersonalRows.in(jdbc, """
                        select what, text, page, at
                          from (select 'template-published' as what, strategy_code || ' ' || number as text
                                     , '/mallar/' || strategy_code || '/versioner/' || number as page
                                     , published_at as at
                                  from strategy.template_edition
                                 where published_by = :person
                                 union all
                                select 'template-changed', strategy_code, '/mallar/' || strategy_code, changed_at
                                  from strategy.template_edition
                                 where changed_by = :person) told
                         order by at
                        """, subject)));
    }
}
