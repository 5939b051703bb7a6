package se.samhand.datacheck;

import java.util.UUID;

/// Data that one check should find, and how to break them.
///
/// @param code of the check
/// @param sql run by the owner of the tables; `:id` is an id of its own
/// @param example what the check tells of it; a `%s` stands for the end of the id
record BrokenData(String code, String sql, String example) {

    private static final String CLOSED = """
            insert into identity.person (id, name, sign_in_name, home_scope, opened_at, opened_by, closed_at, closed_by)
            values (:id, 'Stängd Ekman', :id::text, 'municipality', '2025-01-01', :id, '2025-02-01', :id);
            """;

    private static final String ERASED = """
            insert into identity.person (id, home_scope, opened_at, opened_by, closed_at, closed_by, erased_at)
            values (:id, 'municipality', '2025-01-01', :id, '2025-02-01', :id, '2025-03-01');
            """;

    private static final String PLAN = """
            insert into file.stored_file (id, name, media_type, size, sha256, stored_at)
            values (:id, 'plan.txt', 'text/plain', 0, sha256(''), now());
            insert into plan.plan (id, administration, strategy, title, period_from, period_to, version)
            select :id, (select code from organisation.unit where kind = 'DISTRICT' order by code limit 1)
                 , (select strategy_code from strategy.template_edition where number = 1), 'Trasig plan', '2025-01-01', '2025-12-31', 1;
            insert into plan.plan_version (plan_id, version, kind, file_id, made_at, made_by)
            values (:id, 1, 'created', :id, now(), :id);
            """;

    static BrokenData[] all() {
        return new BrokenData[] {
            new BrokenData("identity.role-of-closed-account", CLOSED + """
                    insert into identity.role_grant (id, person_id, role, scope, granted_at, granted_by, valid_from)
                    values (:id, :id, 'reader', 'municipality', '2025-01-01', :id, '2025-01-01');
                    """, "%s"),
            new BrokenData("identity.way-in-to-closed-account", CLOSED + """
                    insert into identity.invitation (id, person_id, token_hash, made_at, made_by, expires_at)
                    values (:id, :id, '\\x01', '2025-01-01', :id, '2025-01-02');
                    """, "%s"),
            new BrokenData("identity.left-after-erasure", ERASED + """
                    insert into identity.recovery_code (code_hash, person_id, made_at) values (sha256('1'), :id, now());
                    """, "%s"),
            new BrokenData("inbox.delegated-to-closed-account", CLOSED + """
                    insert into inbox.delegation (id, source, task, from_person, to_person, given_at)
                    values (:id, 'plan.import-review', '1', uuidv7(), :id, now());
                    """, "plan.import-review · %s"),
            new BrokenData("inbox.calendar-of-closed-account", ERASED + """
                    insert into inbox.calendar_address (id, person, token_hash, made_at)
                    values (:id, :id, sha256('1'), now());
                    """, "%s"),
            new BrokenData("inbox.notice-to-nobody", """
                    insert into inbox.notice (id, recipient, code, arguments, path, actor, noted_at, for_digest)
                    values (:id, :id, 'job.done', '{}', '/', uuidv7(), now(), false);
                    """, "job.done · %s"),
            new BrokenData("inbox.mail-waits", """
                    insert into inbox.mail (id, recipient, kind, made_at, not_before)
                    values (:id, :id, 'digest', now(), now() - interval '2 days');
                    """, "digest · %s"),
            new BrokenData("inbox.mail-given-up", """
                    insert into inbox.mail (id, recipient, kind, made_at, not_before, state, failure, ended_at)
                    values (:id, :id, 'digest', now(), now(), 'given-up', 'refused', now());
                    """, "refused · %s"),
            new BrokenData("discussion.thread-without-comment", """
                    insert into discussion.thread (id, subject_kind, subject_id, started_at, started_by)
                    values (:id, 'plan-row', :id, now(), :id);
                    """, "plan-row · %s"),
            new BrokenData("file.not-whole", """
                    insert into file.stored_file (id, name, media_type, size, sha256, stored_at)
                    values (:id, 'plan.txt', 'text/plain', 1, sha256('1'), now());
                    insert into file.stored_file_chunk (file_id, position, bytes) values (:id, 0, '2');
                    """, "%s"),
            new BrokenData("file.pointed-at-by-nothing", """
                    insert into file.stored_file (id, name, media_type, size, sha256, stored_at)
                    values (:id, 'plan.txt', 'text/plain', 0, sha256(''), now() - interval '5 days');
                    """, "%s"),
            new BrokenData("job.stuck", """
                    insert into job.job (id, kind, subject, about, started_by, created_at, state)
                    values (:id, 'plan.read-file', :id, 'plan.txt', :id, now() - interval '2 days', 'WAITING');
                    """, "plan.read-file · %s"),
            new BrokenData("job.schedule-late", """
                    insert into job.scheduled_task (task_name, task_instance, execution_time, picked, version)
                    values ('late', '1', now() - interval '2 days', false, 1);
                    """, "late"),
            new BrokenData("job.schedule-fails", """
                    insert into job.scheduled_task
                           (task_name, task_instance, execution_time, picked, consecutive_failures, version)
                    values ('failing', '1', now() + interval '1 day', false, 3, 1);
                    """, "failing"),
            new BrokenData("audit.chain-broken", """
                    insert into audit.entry (id, code, arguments, actor_id, subject_id, recorded_at)
                    values (:id, 'lamp.lit', '{}', :id, :id, now());
                    set constraints all immediate;
                    update audit.entry set code = 'lamp.put-out' where id = :id;
                    """, "CHANGED"),
            new BrokenData("organisation.unit-without-parent", """
                    insert into organisation.unit (code, id, kind, is_from_reference)
                    values ('losa-enheten', :id, 'UNIT', false);
                    insert into organisation.unit_version (unit, valid_from, name, short_name)
                    values ('losa-enheten', '2025-01-01', 'Lösa enheten', 'Lösa');
                    """, "Lösa enheten"),
            new BrokenData("organisation.unit-without-name", """
                    insert into organisation.unit (code, id, kind, is_from_reference)
                    values ('namnlos', :id, 'UNIT', false);
                    """, "namnlos"),
            new BrokenData("organisation.reorganisation-late", """
                    insert into organisation.reorganisation (id, title, day, drafted_at, drafted_by)
                    values (:id, 'Försenad', '2025-01-01', now(), :id);
                    """, "Försenad"),
            new BrokenData("organisation.list-waits", """
                    insert into organisation.unit_import (id, file_name, day, rows, received_at, received_by)
                    values (:id, 'enheter.csv', '2025-01-01', '[]', '2025-01-01', :id);
                    """, "enheter.csv"),
            new BrokenData("organisation.role-in-ended-unit", """
                    insert into identity.person (id, name, sign_in_name, home_scope, opened_at, opened_by)
                    values (:id, 'Kvar Ekman', :id::text, 'municipality', '2025-01-01', :id);
                    insert into identity.role_grant (id, person_id, role, scope, granted_at, granted_by, valid_from)
                    values (:id, :id, 'reader', 'finns-inte', '2025-01-01', :id, '2025-01-01');
                    """, "finns-inte · %s"),
            new BrokenData(
                    "strategy.without-template",
                    "update strategy.plan_template_column set content_version = content_version + 1",
                    ""),
            new BrokenData(
                    "strategy.sub-area-out-of-sight",
                    "update strategy.starting_point set content_version = content_version + 1",
                    ""),
            new BrokenData("strategy.template-unpublished", """
                    insert into strategy.strategy
                           (code, content_version, title, title_english, short_title, short_title_english, period_from,
                            period_to, other_titles)
                    values (:id::text, 1, 'Mallös strategi', 'Without', 'Mallös', 'Without', '2025-01-01', '2025-12-31', '{}');
                    """, "Mallös strategi"),
            new BrokenData("plan.goal-not-there", PLAN + """
                    insert into plan.plan_row (id, plan_id, position) values (:id, :id, 0);
                    insert into plan.activity (id, row_id, position, text, source_part, source_index)
                    values (:id, :id, 0, 'Något', 'hand', 0);
                    insert into plan.activity_goal (activity_id, position, goal) values (:id, 0, 'borta-1');
                    """, "Trasig plan · borta-1"),
            new BrokenData("strategy.steering-owner-unknown", """
                    insert into strategy.steering_document (id, code, kind, title, owner)
                    values (:id, 'utan-agare', 'PLAN', 'Utan ägare', 'ingen');
                    """, "Utan ägare"),
            new BrokenData("strategy.steering-owner-ended", """
                    insert into organisation.unit (code, id, kind, is_from_reference)
                    values ('slut', :id, 'COMPANY', false);
                    insert into organisation.unit_version (unit, valid_from, valid_to, name, short_name)
                    values ('slut', '2020-01-01', '2020-12-31', 'Slut AB', 'Slut AB');
                    insert into strategy.steering_document (id, code, kind, title, owner)
                    values (:id, 'agare-slut', 'PLAN', 'Ägaren är slut', 'slut');
                    """, "Ägaren är slut"),
            new BrokenData("plan.unit-not-there", PLAN + """
                    update plan.plan set period_from = '1900-01-01', period_to = '1900-12-31' where id = :id;
                    update organisation.unit_version set valid_from = '2000-01-01' where valid_from is null;
                    """, "Trasig plan"),
            new BrokenData("plan.code-not-in-strategy", PLAN + """
                    insert into plan.plan_row (id, plan_id, position, starting_point) values (:id, :id, 1, 'QQQ');
                    """, "Trasig plan · QQQ"),
            new BrokenData("plan.earlier-version-empty", PLAN + """
                    insert into plan.plan_version (plan_id, version, kind, file_id, made_at, made_by)
                    values (:id, 2, 'updated', :id, now(), :id);
                    update plan.plan set version = 2 where id = :id;
                    """, "Trasig plan · 1"),
            new BrokenData("plan.invited-unit-ended", PLAN + """
                    insert into organisation.unit (code, id, kind, is_from_reference)
                    values ('upphord', :id, 'DISTRICT', false);
                    insert into plan.invitation
                           (id, plan_id, administration, strategy, period_from, period_to, deadline, sent_at, sent_by)
                    select :id, :id, 'upphord', strategy, period_from, period_to, '2025-12-31', '2025-01-01', :id
                      from plan.plan where id = :id;
                    """, "upphord"),
            new BrokenData("plan.draft-unreadable", """
                    insert into file.stored_file (id, name, media_type, size, sha256, stored_at)
                    values (:id, 'plan.txt', 'text/plain', 0, sha256(''), now());
                    insert into plan.plan_import (id, file_id, arrived_at, arrived_by) values (:id, :id, now(), :id);
                    insert into plan.import_draft (import_id, version, position) values (:id, 0, 0);
                    insert into plan.import_step (import_id, position, content, made_at, made_by)
                    values (:id, 0, '"not a draft"', now(), :id);
                    """, "%s"),
        };
    }

    String expected(UUID id) {
        return example.formatted(id.toString().substring(id.toString().length() - 12));
    }

    @Override
    public String toString() {
        return code;
    }
}
