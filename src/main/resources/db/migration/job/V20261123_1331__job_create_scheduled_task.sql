-- Work that recurs by the clock survives a restart and runs once however many nodes there are: its times lie in a table.
create schema job;
comment on schema job is 'Long work (långkörningar) and work that recurs by the clock';
grant usage on schema job to ${application_role};

-- The names of the columns are those that the library db-scheduler asks for.
create table job.scheduled_task
(
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    constraint scheduled_task_pk primary key (task_name, task_instance),
    constraint scheduled_task_failures_not_negative check (consecutive_failures >= 0)
);
create index scheduled_task_by_execution_time on job.scheduled_task (execution_time);
create index scheduled_task_by_last_heartbeat on job.scheduled_task (last_heartbeat);
comment on table job.scheduled_task is 'When recurring work (schemalagt arbete) is due next, which node does it now, and how it went the last times';
