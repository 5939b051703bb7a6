-- Long work is kept in the database, so that whoever started it can leave it, find it again and stop it from any node.
create table job.job
(
    id                uuid        not null,
    kind              text        not null,
    subject           uuid        not null,
    about             text        not null,
    started_by        uuid        not null,
    created_at        timestamptz not null,
    state             text        not null,
    done              integer     not null default 0,
    total             integer     not null default 0,
    message           text,
    message_arguments text[]      not null default '{}',
    result_path       text,
    refusal           text,
    begun_at          timestamptz,
    ended_at          timestamptz,
    node              uuid,
    heartbeat_at      timestamptz,
    attempt           integer     not null default 0,
    version           integer     not null default 0,
    constraint job_pk primary key (id),
    constraint job_kind_is_module_and_name check (kind ~ '^[a-z]+(\.[a-z-]+)+$'),
    constraint job_about_not_blank check (about ~ '\S'),
    constraint job_state_is_known check (state in
        ('WAITING', 'RUNNING', 'STOPPING', 'DONE', 'REFUSED', 'FAILED', 'CANCELLED', 'INTERRUPTED')),
    constraint job_progress_within_total check (done >= 0 and total >= done),
    constraint job_has_node_while_it_runs
        check ((state in ('RUNNING', 'STOPPING')) = (node is not null) and (node is null) = (heartbeat_at is null)),
    constraint job_has_end_when_ended check ((state in ('WAITING', 'RUNNING', 'STOPPING')) = (ended_at is null)),
    constraint job_has_result_only_when_done check (result_path is null or state = 'DONE'),
    constraint job_result_is_path_of_ours check (result_path ~ '^/([^/\\]|$)'),
    constraint job_has_reason_when_refused check ((state = 'REFUSED') = (refusal is not null)),
    constraint job_attempt_not_negative check (attempt >= 0),
    constraint job_version_not_negative check (version >= 0)
);
create index job_by_person on job.job (started_by, created_at desc);
create index job_unended on job.job (state, created_at) where state in ('WAITING', 'RUNNING', 'STOPPING');
create index job_by_end on job.job (ended_at);
comment on table job.job is 'Long work (långkörning): what it is about, who started it, how far it has come and how it ended; while it runs, a node says again and again that it is alive';
comment on column job.job.message is 'Key of the words for what is going on now; refusal is the key of the words for why it could not be done';
