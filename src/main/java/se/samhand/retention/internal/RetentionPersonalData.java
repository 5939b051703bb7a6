package se.samhand.retention.internal;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.PersonalRows;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;

/// Who decided how long data are kept.
@Repository
class RetentionPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    RetentionPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalData> kinds() {
        return List.of(PersonalData.namelessById(
                "retention.kept-time",
                Ground.LEGAL_OBLIGATION,
                Set.of("retention.kept_time.changed_by"),
                (subject, language) -> PersonalRows.in(jdbc, """
                        select code as what, changed_at as at
                          from retention.kept_time
                         where changed_by = :person
                         order by changed_at, code
                        """, subject)));
    }
}
