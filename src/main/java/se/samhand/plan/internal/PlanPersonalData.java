package se.samhand.plan.internal;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.PersonalRows;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;

/// What a person has done with plans: files taken in, corrections, versions, invitations, wordings remembered.
@Repository
class PlanPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    PlanPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalData> kinds() {
        return List.of(PersonalData.namelessById(
                "plan.work",
                Ground.PUBLIC_TASK,
                Set.of(
                        "plan.plan_import.arrived_by",
                        "plan.plan_version.made_by",
                        "plan.edit.made_by",
                        "plan.invitation.sent_by",
                        "plan.invitation.finished_by",
                        "plan.invitation.withdrawn_by",
                        "plan.import_step.made_by",
                        "plan.known_wording.learnt_by"),
                (subject, language) -> PersonalRows.in(jdbc, """
                        select what, text, page, at
                          from (select 'import' as what, cast(null as text) as text
                                     , '/handlingsplaner/inlasningar/' || id as page, arrived_at as at
                                  from plan.plan_import
                                 where arrived_by = :person
                                 union all
                                select 'correction', correction, '/handlingsplaner/inlasningar/' || import_id, made_at
                                  from plan.import_step
                                 where made_by = :person
                                   and correction is not null
                                 union all
                                select 'version', null, '/handlingsplaner/' || plan_id || '/versioner/' || version, made_at
                                  from plan.plan_version
                                 where made_by = :person
                                 union all
                                select 'edit', kind, '/handlingsplaner/' || plan_id, made_at
                                  from plan.edit
                                 where made_by = :person
                                 union all
                                select 'invitation-to-plan', greeting, '/handlingsplaner/inbjudningar/' || id, sent_at
                                  from plan.invitation
                                 where sent_by = :person
                                 union all
                                select 'finished-plan', null, '/handlingsplaner/' || plan_id, finished_at
                                  from plan.invitation
                                 where finished_by = :person
                                 union all
                                select 'withdrawn-invitation', null, '/handlingsplaner/inbjudningar/' || id, withdrawn_at
                                  from plan.invitation
                                 where withdrawn_by = :person
                                 union all
                                select 'wording', wording, null, learnt_at
                                  from plan.known_wording
                                 where learnt_by = :person) told
                         order by at
                        """, subject)));
    }
}
