package se.samhand.organisation.internal;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.PersonalRows;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;

/// What a person has done with the organisation: reorganisations and lists of units.
@Repository
class OrganisationPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    OrganisationPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalData> kinds() {
        return List.of(PersonalData.namelessById(
                "organisation.work",
                Ground.PUBLIC_TASK,
                Set.of(
                        "organisation.reorganisation.drafted_by",
                        "organisation.reorganisation.carried_out_by",
                        "organisation.unit_import.received_by",
                        "organisation.unit_import.carried_out_by"),
                (subject, language) -> PersonalRows.in(jdbc, """
                        select what, text, at
                          from (select 'reorganisation' as what, title as text, drafted_at as at
                                  from organisation.reorganisation
                                 where drafted_by = :person
                                    or carried_out_by = :person
                                 union all
                                select 'list', file_name, received_at
                                  from organisation.unit_import
                                 where received_by = :person
                                    or carried_out_by = :person) told
                         order by at
                        """, subject)));
    }
}
