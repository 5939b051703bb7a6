-- Whether the data are in order is asked every night; what was found is kept, so that one can see when it began.
create schema datacheck;
comment on schema datacheck is 'What the checks of data (datakontroller) found.';
grant usage on schema datacheck to ${application_role};

create table datacheck.round
(
    id         uuid        not null,
    begun_at   timestamptz not null,
    ended_at   timestamptz not null,
    started_by uuid        not null,
    constraint round_pk primary key (id),
    constraint round_ends_after_it_began check (ended_at >= begun_at)
);
create index round_by_end on datacheck.round (ended_at);
comment on table datacheck.round is 'All checks of data, made once one after the other, by a person or by Samhand at night; kept for a year';

create table datacheck.result
(
    round_id     uuid    not null,
    code         text    not null,
    severity     text    not null,
    state        text    not null,
    found        bigint  not null,
    examples     jsonb   not null,
    milliseconds bigint  not null,
    constraint result_pk primary key (round_id, code),
    constraint result_round_exists foreign key (round_id) references datacheck.round (id) on delete cascade,
    constraint result_code_is_module_and_check check (code ~ '^[a-z]+(\.[a-z-]+)+$'),
    constraint result_severity_is_known check (severity in ('ERROR', 'WARNING')),
    constraint result_state_is_known check (state in ('FINE', 'FOUND', 'NOT_MADE')),
    constraint result_found_when_found check ((state = 'FOUND') = (found > 0) and found >= 0),
    constraint result_examples_are_a_list check (jsonb_typeof(examples) = 'array'),
    constraint result_milliseconds_not_negative check (milliseconds >= 0)
);
comment on table datacheck.result is 'What one check found: how much, and some examples by name or id with the page where they are seen; no personal data';
