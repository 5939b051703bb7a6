-- Who did what when must be answerable for every change, and nobody may rewrite the answer.
create schema audit;
comment on schema audit is 'The trail of every change.';
grant usage on schema audit to ${application_role};

create table audit.entry (
    id          uuid primary key,
    code        text not null,
    arguments   jsonb not null,
    actor_id    uuid not null,
    subject_id  uuid not null,
    recorded_at timestamptz not null,
    constraint entry_code_is_module_and_event check (code ~ '^[a-z]+(\.[a-z-]+)+$'),
    constraint entry_arguments_is_object check (jsonb_typeof(arguments) = 'object')
);
create index entry_subject on audit.entry (subject_id, recorded_at);
create index entry_actor on audit.entry (actor_id, recorded_at);
comment on table audit.entry is 'One line of the trail. Codes and plain arguments only: names live with the accounts and can be erased, the sentence is made when read.';
revoke update, delete, truncate on audit.entry from ${application_role};
