-- What waits for a person: tasks that others gave them, notices, mail on its way, and the address of their calendar.

create schema inbox;
comment on schema inbox is 'What waits for me: tasks, notices, mail, calendar.';
grant usage on schema inbox to ${application_role};

create table inbox.delegation
(
    id           uuid        not null,
    source       text        not null,
    task         text        not null,
    from_person  uuid        not null,
    to_person    uuid        not null,
    word         text,
    given_at     timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    constraint delegation_pk primary key (id),
    constraint delegation_source_is_code check (source ~ '^[a-z]+(\.[a-z-]+)+$'),
    constraint delegation_task_not_blank check (task ~ '\S'),
    constraint delegation_is_to_somebody_else check (from_person <> to_person),
    constraint delegation_word_not_blank check (word ~ '\S'),
    constraint delegation_word_is_short check (char_length(word) <= 500),
    constraint delegation_withdrawal_whole check ((withdrawn_at is null) = (withdrawn_by is null)),
    constraint delegation_withdrawn_by_either check (withdrawn_by in (from_person, to_person))
);
create unique index delegation_once_at_a_time on inbox.delegation (source, task, from_person) where withdrawn_at is null;
create index delegation_by_giver on inbox.delegation (from_person) where withdrawn_at is null;
create index delegation_by_receiver on inbox.delegation (to_person) where withdrawn_at is null;
comment on table inbox.delegation is 'A task that a person handed over to another (överlämning), until either of them withdraws it; whether the task is done, its source knows';

create table inbox.notice
(
    id         uuid        not null,
    recipient  uuid        not null,
    code       text        not null,
    arguments  jsonb       not null,
    path       text        not null,
    actor      uuid        not null,
    noted_at   timestamptz not null,
    read_at    timestamptz,
    for_digest boolean     not null,
    constraint notice_pk primary key (id),
    constraint notice_code_is_module_and_event check (code ~ '^[a-z]+(\.[a-z-]+)+$'),
    constraint notice_arguments_is_object check (jsonb_typeof(arguments) = 'object'),
    constraint notice_path_is_local check (path ~ '^/([^/\\\s][^\\\s]*)?$'),
    constraint notice_is_not_to_oneself check (recipient <> actor)
);
create index notice_by_recipient on inbox.notice (recipient, noted_at desc, id desc);
create index notice_unread on inbox.notice (recipient) where read_at is null;
create index notice_for_digest on inbox.notice (recipient) where for_digest;
create index notice_by_age on inbox.notice (noted_at);
comment on table inbox.notice is 'Something that a person should hear of (avisering), as code and arguments; for_digest while it waits for the next digest';

create table inbox.preference
(
    person            uuid     not null,
    digest_minute     smallint not null,
    quiet_from_minute smallint,
    quiet_to_minute   smallint,
    language          text,
    constraint preference_pk primary key (person),
    constraint preference_digest_is_time_of_day check (digest_minute between 0 and 1439),
    constraint preference_quiet_from_is_time_of_day check (quiet_from_minute between 0 and 1439),
    constraint preference_quiet_to_is_time_of_day check (quiet_to_minute between 0 and 1439),
    constraint preference_quiet_whole check ((quiet_from_minute is null) = (quiet_to_minute is null)),
    constraint preference_quiet_not_all_day check (quiet_from_minute <> quiet_to_minute),
    constraint preference_language_is_known check (language in ('sv', 'en'))
);
comment on table inbox.preference is 'How a person wants their mail: minutes after midnight in Sweden, and the language if it is not that of the account; no row means as Samhand proposes';

create table inbox.mail_choice
(
    person uuid not null,
    code   text not null,
    choice text not null,
    constraint mail_choice_pk primary key (person, code),
    constraint mail_choice_is_known check (choice in ('at-once', 'digest', 'none'))
);
comment on table inbox.mail_choice is 'Whether a person wants mail of one kind of notice; no row means as Samhand proposes';

create table inbox.mail
(
    id         uuid        not null,
    recipient  uuid        not null,
    kind       text        not null,
    made_at    timestamptz not null,
    not_before timestamptz not null,
    attempts   integer     not null default 0,
    state      text        not null default 'waiting',
    failure    text,
    ended_at   timestamptz,
    constraint mail_pk primary key (id),
    constraint mail_kind_is_known check (kind in ('at-once', 'digest')),
    constraint mail_state_is_known check (state in ('waiting', 'sent', 'given-up', 'not-needed')),
    constraint mail_ends_once check ((state = 'waiting') = (ended_at is null)),
    constraint mail_given_up_for_a_reason check (state <> 'given-up' or failure is not null),
    constraint mail_failure_is_code check (failure ~ '^[a-z-]+$'),
    constraint mail_attempts_not_negative check (attempts >= 0)
);
create index mail_waiting on inbox.mail (not_before) where state = 'waiting';
create index mail_by_recipient on inbox.mail (recipient, ended_at desc) where state = 'given-up';
create index mail_by_age on inbox.mail (made_at);
comment on table inbox.mail is 'Mail on its way, and how it went; the words are made when it is sent, so neither text nor address is here';

create table inbox.mail_notice
(
    mail_id   uuid not null,
    notice_id uuid not null,
    constraint mail_notice_pk primary key (mail_id, notice_id),
    constraint mail_notice_mail_exists foreign key (mail_id) references inbox.mail (id) on delete cascade,
    constraint mail_notice_notice_exists foreign key (notice_id) references inbox.notice (id) on delete cascade
);
create index mail_notice_by_notice on inbox.mail_notice (notice_id);
comment on table inbox.mail_notice is 'A notice that a mail tells of';

create table inbox.reminder
(
    person  uuid not null,
    source  text not null,
    task    text not null,
    due     date not null,
    stage   text not null,
    mail_id uuid,
    constraint reminder_pk primary key (person, source, task, due, stage),
    constraint reminder_stage_is_known check (stage in ('soon', 'overdue')),
    constraint reminder_mail_exists foreign key (mail_id) references inbox.mail (id) on delete set null
);
create index reminder_by_mail on inbox.reminder (mail_id);
create index reminder_by_due on inbox.reminder (due);
comment on table inbox.reminder is 'A task that a person was reminded of before its last day, or after it: once each, not every day anew';

create table inbox.digest_day
(
    person uuid not null,
    day    date not null,
    constraint digest_day_pk primary key (person, day)
);
create index digest_day_by_day on inbox.digest_day (day);
comment on table inbox.digest_day is 'A day whose digest has been seen to for a person, whether there was anything to tell or not';

create table inbox.calendar_address
(
    id           uuid        not null,
    person       uuid        not null,
    token_hash   bytea       not null,
    made_at      timestamptz not null,
    withdrawn_at timestamptz,
    constraint calendar_address_pk primary key (id),
    constraint calendar_address_token_is_its_own unique (token_hash),
    constraint calendar_address_token_is_hashed check (octet_length(token_hash) = 32)
);
create unique index calendar_address_one_at_a_time on inbox.calendar_address (person) where withdrawn_at is null;
comment on table inbox.calendar_address is 'The secret address of a person''s calendar feed, as the hash of its token; a new one withdraws the old';
