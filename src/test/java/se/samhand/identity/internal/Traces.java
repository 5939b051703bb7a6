package se.samhand.identity.internal;

/// Rows about one person in every module, as work leaves them.
final class Traces {

    /// With `:person`, `:name` and `:mail`; `:id` is an id of its own.
    static final String SQL = """
            insert into identity.password (person_id, hash, chosen_at) values (:person, '$argon2id$x', now());
            insert into identity.recovery_code (code_hash, person_id, made_at) values (sha256(:mail::bytea), :person, now());
            insert into identity.passkey
                   (id, person_id, credential_id, public_key, sign_count, transports, is_user_verified,
                    is_backup_capable, is_backed_up, attestation, client_data, name, added_at)
            values (:id, :person, sha256(:mail::bytea), '', 0, '', true, true, true, '', '', :name, now());
            insert into identity.known_device (token_hash, person_id, id, first_seen_at, last_seen_at)
            values (sha256(:mail::bytea), :person, :id, now(), now());
            insert into inbox.notice (id, recipient, code, arguments, path, actor, noted_at, for_digest)
            values (:id, :person, 'job.done', '{}', '/', :id, now(), false);
            insert into inbox.mail (id, recipient, kind, made_at, not_before) values (:id, :person, 'digest', now(), now());
            insert into inbox.preference (person, digest_minute) values (:person, 450);
            insert into inbox.mail_choice (person, code, choice) values (:person, 'job.done', 'none');
            insert into inbox.reminder (person, source, task, due, stage) values (:person, 'plan.x', '1', now(), 'soon');
            insert into inbox.digest_day (person, day) values (:person, now());
            insert into inbox.calendar_address (id, person, token_hash, made_at)
            values (:id, :person, sha256(:mail::bytea), now());
            insert into inbox.delegation (id, source, task, from_person, to_person, word, given_at)
            values (:id, 'plan.x', '1', :person, :id, 'Hälsar ' || :name, now());
            insert into discussion.thread (id, subject_kind, subject_id, started_at, started_by)
            values (:id, 'plan-row', :id, now(), :person);
            insert into discussion.comment (id, thread_id, text, written_at, written_by, version, edited_at)
            values (:id, :id, 'Jag ska titta. Hälsningar ' || upper(:name), now(), :person, 1, now());
            insert into discussion.comment_revision (comment_id, version, text, replaced_at)
            values (:id, 0, 'Titta på det, ' || :name, now());
            insert into discussion.comment (id, thread_id, text, written_at, written_by)
            values (:person, :id, '@Örjan kan du titta?', now(), :id);
            insert into discussion.mention (comment_id, person_id) values (:person, :person);
            insert into feedback.feedback (id, text, page, address, received_at)
            values (:id, 'Trasig länk', '/', upper(:mail), now());
            insert into job.job (id, kind, subject, about, started_by, created_at, state, ended_at)
            values (:id, 'plan.read-file', :id, 'plan av ' || :name, :person, now(), 'DONE', now());
            insert into organisation.reorganisation (id, title, day, drafted_at, drafted_by)
            values (:id, 'Delning', now(), now(), :person);
            insert into strategy.template_edition (id, strategy_code, changed_at, changed_by)
            select :id, code, now(), :person from strategy.strategy
             where not exists (select from strategy.template_edition where number is null) limit 1;
            insert into plan.known_wording (id, administration, kind, key, wording, meaning, learnt_at, learnt_by)
            select :id, code, 'ROLE', :id::text, 'EC', 'UNIT_MANAGER', now(), :person
              from organisation.unit where kind = 'DISTRICT' order by code limit 1;
            insert into datacheck.round (id, begun_at, ended_at, started_by) values (:id, now(), now(), :person);
            insert into ui.viewpoint (person, year, chosen_at) values (:person, 2026, now());
            insert into access.review (id, scope, signed_at, signed_by) values (:id, 'municipality', now(), :person);
            insert into audit.review
                   (id, period_from, period_to, sample_size, seed, last_number, started_at, started_by)
            values (:id, now(), now(), 1, 1, 1, now(), :person);
            insert into audit.review_line
                   (review_id, number, entry_id, actor_id, reason, verdict, note, judged_at, judged_by)
            values (:id, 1, :id, :person, 'SAMPLE', 'FOLLOW_UP', '100 % av det gjorde ' || upper(:name), now(), :id);
            update audit.review
               set signed_at = now(), signed_by = :person, conclusion = :name || ' har svarat'
             where id = :id;
            insert into retention.kept_time (code, keep, changed_at, changed_by)
            values ('x.' || :id::text, 'P1Y', now(), :person);
            insert into identity.stand_in (id, giver_id, receiver_id, valid_from, valid_to, made_at, made_by)
            select :id, :person, other.id, now(), now(), now(), :person
              from identity.person other where other.id <> :person order by other.id limit 1;
            insert into privacy.erasure_request (id, person_id, word, asked_at)
            values (:id, :person, 'Jag heter ' || :name, now());
            """;

    private Traces() {}
}
