package se.samhand.ui.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.DataSubject;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;
import se.samhand.kernel.PersonalField;
import se.samhand.kernel.PersonalRecord;

/// What a person has chosen to look at.
@Repository
class UiPersonalData implements PersonalDataSource {

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
                (subject, language) -> told(subject),
                subject -> jdbc.sql("delete from ui.viewpoint where person = :person")
                        .param("person", subject.id())
                        .update()));
    }

    private List<PersonalRecord> told(DataSubject subject) {
        return jdbc.sql("""
                        select administration, year, chosen_at
                          from ui.viewpoint
                         where person = :person
                        """)
                .param("person", subject.id())
                .query((row, number) -> PersonalRecord.empty()
                        .with(PersonalField.SCOPE, row.getString("administration"))
                        .with(PersonalField.WHAT, row.getString("year"))
                        .with(
                                PersonalField.AT,
                                row.getObject("chosen_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
