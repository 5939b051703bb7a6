-- How long data are kept is the municipality's decision, and who changed it must be known.
create schema retention;
comment on schema retention is 'How long data are kept (gallring).';
grant usage on schema retention to ${application_role};

create table retention.kept_time (
    code       text not null,
    keep       text not null,
    version    integer not null default 1,
    changed_at timestamptz not null,
    changed_by uuid not null,
    constraint kept_time_pk primary key (code),
    constraint kept_time_is_one_number_and_unit check (keep ~ '^P[1-9][0-9]{0,3}[DMY]$'),
    constraint kept_time_version_positive check (version > 0)
);
comment on table retention.kept_time is 'How long data of a kind are kept where the municipality has chosen another time than Samhand proposes, as ISO 8601: P10Y, P30D.';
