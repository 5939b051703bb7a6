package se.samhand.job.internal;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.PersonalRows;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;

/// The long work that a person has started.
@Repository
class JobPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    JobPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalData> kinds() {
        return List.of(PersonalData.removed(
                "job.job",
                Ground.PUBLIC_TASK,
                Set.of("job.job.started_by", "job.job.about"),
                (subject, language) -> PersonalRows.in(jdbc, """
                        select kind as what, about as text, lower(state) as state, created_at as since, ended_at as until
                          from job.job
                         where started_by = :person
                         order by created_at
                        """, subject),
                subject -> jdbc.sql("delete from job.job where started_by = :person and ended_at is not null")
                        .param("person", subject.id())
                        .update()));
    }
}
