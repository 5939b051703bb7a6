package se.samhand.datacheck.internal;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.PersonalRows;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;

/// The checks that a person has started.
@Repository
class DataCheckPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    DataCheckPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalData> kinds() {
        return List.of(PersonalData.namelessById(
                "datacheck.round",
                Ground.PUBLIC_TASK,
                Set.of("datacheck.round.started_by"),
                (subject, language) -> PersonalRows.in(
                        jdbc,
                        "select ended_at as at from datacheck.round where started_by = :person order by ended_at",
                        subject)));
    }
}
