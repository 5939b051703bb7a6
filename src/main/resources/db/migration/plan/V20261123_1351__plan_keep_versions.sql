-- A plan can be changed by a newer file: each state that it has been in is kept, with the file that it came from (ADR 14).

create table plan.plan_version
(
    plan_id  uuid        not null,
    version  integer     not null,
    kind     text        not null,
    restored integer,
    file_id  uuid        not null,
    made_at  timestamptz not null,
    made_by  uuid        not null,
    content  json,
    constraint plan_version_pk primary key (plan_id, version),
    constraint plan_version_plan_exists foreign key (plan_id) references plan.plan (id) on delete cascade,
    constraint plan_version_file_exists foreign key (file_id) references file.stored_file (id),
    constraint plan_version_counts_from_one check (version >= 1),
    constraint plan_version_kind_is_known check (kind in ('created', 'updated', 'restored')),
    constraint plan_version_first_is_created check ((version = 1) = (kind = 'created')),
    constraint plan_version_restored_only_when_restored check ((kind = 'restored') = (restored is not null)),
    constraint plan_version_restored_is_earlier check (restored < version),
    constraint plan_version_restored_exists foreign key (plan_id, restored) references plan.plan_version (plan_id, version)
);
comment on table plan.plan_version is 'A version of a plan: how it came to be, when, by whom and from which file; content is kept, with the ids of rows and activities, when a later version takes its place (the current one is in the rows); json and not jsonb, since the order of a plan''s own columns is kept';
create index plan_version_by_file on plan.plan_version (file_id);
create index plan_version_by_restored on plan.plan_version (plan_id, restored);

insert into plan.plan_version (plan_id, version, kind, file_id, made_at, made_by)
select id, 1, 'created', file_id, read_at, read_by
  from plan.plan;

update plan.plan
   set version = 1;

alter table plan.plan
    drop constraint plan_comes_from_its_own_file,
    drop column file_id,
    drop column read_at,
    drop column read_by,
    alter column version set default 1,
    drop constraint plan_version_not_negative,
    add constraint plan_version_exists foreign key (id, version)
        references plan.plan_version (plan_id, version) deferrable initially deferred;
create index plan_by_version on plan.plan (id, version);
comment on table plan.plan is 'A local action plan (handlingsplan) of one administration for one period, in its current version; basis tells when the content is not the municipality''s own';

-- Several files can become one plan, one after the other; a file still becomes one plan only (plan_import_has_its_own_file).
alter table plan.plan_import
    drop constraint plan_import_becomes_one_plan;
create index plan_import_by_plan on plan.plan_import (plan_id);
comment on table plan.plan_import is 'A file that was taken in (inläsning): waits for somebody to look at the reading until it has become a plan, or a new version of one';

-- Rows and activities keep their ids when they change places.
alter table plan.plan_row
    drop constraint plan_row_position_is_its_own,
    add constraint plan_row_position_is_its_own unique (plan_id, position) deferrable initially deferred;
alter table plan.activity
    drop constraint activity_position_is_its_own,
    add constraint activity_position_is_its_own unique (row_id, position) deferrable initially deferred;
