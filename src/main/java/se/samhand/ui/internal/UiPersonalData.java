package se.samhand.ui.internal;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.PersonalRows;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;

/// What a person has chosen to look at.
@Repository
class UiPersonalData implements PersonalDataSource {

    private static final String CHOSEN = """
            select administration as scope, year as what, chosen_at as at
              from ui.viewpoint
             where person = :person
            """;

    private final JdbcClient jdbc;

    UiPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalData> kinds() {
        return List.of(PersonalData.removed(
                "ui.viewpoint",
                Ground.PUBLIC_TASK,
                Set.of("ui.viewpoint.person"),
                (subject, language) -> PersonalRows.in(jdbc, CHOSEN, subject),
                subject -> jdbc.sql("delete from ui.viewpoint where person = :person")
                        .param("person", subject.id())
                        .update()));
    }
}
