package se.samhand.access.internal;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.PersonalRows;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;

/// Who signed off which review of access.
@Repository
class AccessPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    AccessPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalData> kinds() {
        return List.of(PersonalData.namelessById(
                "access.review",
                Ground.LEGAL_OBLIGATION,
                Set.of("access.review.signed_by"),
                (subject, language) -> PersonalRows.in(jdbc, """
                        select scope, signed_at as at
                          from access.review
                         where signed_by = :person
                         order by signed_at, id
                        """, subject)));
    }
}
