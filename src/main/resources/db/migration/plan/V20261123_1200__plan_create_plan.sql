-- Plans, their rows, goals and activities, and the files that they were read from.

create schema plan;
comment on schema plan is 'Local action plans (handlingsplaner)';
grant usage on schema plan to ${application_role};

create table plan.plan
(
    id             uuid        not null,
    administration text        not null,
    strategy       text        not null,
    title          text        not null,
    period_from    date        not null,
    period_to      date        not null,
    file_id        uuid        not null,
    read_at        timestamptz not null,
    read_by        uuid        not null,
    basis          text,
    version        integer     not null default 0,
    constraint plan_pk primary key (id),
    constraint plan_administration_exists foreign key (administration) references organisation.administration (code),
    constraint plan_strategy_exists foreign key (strategy) references strategy.strategy (code),
    constraint plan_file_exists foreign key (file_id) references file.stored_file (id),
    constraint plan_comes_from_its_own_file unique (file_id),
    constraint plan_title_not_blank check (title ~ '\S'),
    constraint plan_period_in_order check (period_from <= period_to),
    constraint plan_basis_is_known check (basis in ('source', 'constructed')),
    constraint plan_version_not_negative check (version >= 0)
);
comment on table plan.plan is 'A local action plan (handlingsplan) of one administration for one period, with the file that it was read from; basis tells when the content is not the municipality''s own';
create index plan_by_administration on plan.plan (administration);
create index plan_by_strategy on plan.plan (strategy);

create table plan.plan_import
(
    id         uuid        not null,
    file_id    uuid        not null,
    arrived_at timestamptz not null,
    arrived_by uuid        not null,
    plan_id    uuid,
    constraint plan_import_pk primary key (id),
    constraint plan_import_file_exists foreign key (file_id) references file.stored_file (id),
    constraint plan_import_has_its_own_file unique (file_id),
    constraint plan_import_plan_exists foreign key (plan_id) references plan.plan (id),
    constraint plan_import_becomes_one_plan unique (plan_id)
);
comment on table plan.plan_import is 'A file that was taken in (inläsning): waits for somebody to look at the reading until it has a plan';

create table plan.plan_row
(
    id             uuid    not null,
    plan_id        uuid    not null,
    position       integer not null,
    starting_point text,
    constraint plan_row_pk primary key (id),
    constraint plan_row_plan_exists foreign key (plan_id) references plan.plan (id) on delete cascade,
    constraint plan_row_position_is_its_own unique (plan_id, position),
    constraint plan_row_starting_point_is_code check (starting_point ~ '^[A-Z]{3}$')
);
comment on table plan.plan_row is 'A row (planrad): the lines that share starting point and sub-areas; without starting point when the reading did not recognise it';

create table plan.row_sub_area
(
    row_id        uuid    not null,
    position      integer not null,
    code          text,
    wording       text    not null,
    source_part   text    not null,
    source_index  integer not null,
    source_row    integer,
    source_column integer,
    constraint row_sub_area_pk primary key (row_id, position),
    constraint row_sub_area_row_exists foreign key (row_id) references plan.plan_row (id) on delete cascade,
    constraint row_sub_area_code_is_code check (code ~ '^[A-Z]{3}-[0-9]{1,2}$'),
    constraint row_sub_area_wording_not_blank check (wording ~ '\S')
);
comment on table plan.row_sub_area is 'A sub-area (delområde) that a row serves: canonical code beside the wording of the plan';

create table plan.row_goal
(
    row_id        uuid    not null,
    position      integer not null,
    text          text    not null,
    source_part   text    not null,
    source_index  integer not null,
    source_row    integer,
    source_column integer,
    constraint row_goal_pk primary key (row_id, position),
    constraint row_goal_row_exists foreign key (row_id) references plan.plan_row (id) on delete cascade,
    constraint row_goal_text_not_blank check (text ~ '\S')
);
comment on table plan.row_goal is 'A goal (mål och nytta) of a row';

create table plan.activity
(
    id              uuid    not null,
    row_id          uuid    not null,
    position        integer not null,
    text            text    not null,
    period_from     date,
    period_to       date,
    follow_up       text[]  not null default '{}',
    follow_up_other text[]  not null default '{}',
    custom          json    not null default '{}',
    source_part     text    not null,
    source_index    integer not null,
    source_row      integer,
    source_column   integer,
    constraint activity_pk primary key (id),
    constraint activity_row_exists foreign key (row_id) references plan.plan_row (id) on delete cascade,
    constraint activity_position_is_its_own unique (row_id, position),
    constraint activity_text_not_blank check (text ~ '\S'),
    constraint activity_period_whole check ((period_from is null) = (period_to is null) and period_from <= period_to),
    constraint activity_follow_up_is_known check (follow_up <@ array ['T1', 'T2', 'VB']),
    constraint activity_custom_is_object check (json_typeof(custom) = 'object')
);
comment on table plan.activity is 'An activity (metod och arbetssätt) with its own time and follow-up points; custom holds columns that the central template does not have';

create table plan.activity_role
(
    activity_id uuid    not null,
    kind        text    not null,
    position    integer not null,
    wording     text    not null,
    code        text,
    constraint activity_role_pk primary key (activity_id, kind, position),
    constraint activity_role_activity_exists foreign key (activity_id) references plan.activity (id) on delete cascade,
    constraint activity_role_kind_is_known check (kind in ('responsible', 'performed_by')),
    constraint activity_role_wording_not_blank check (wording ~ '\S'),
    constraint activity_role_code_only_of_responsible check (code is null or kind = 'responsible')
);
comment on table plan.activity_role is 'A role that is responsible (ansvarig) for an activity, or performs it (utförs av), as written';

create table plan.reading_note
(
    plan_id       uuid    not null,
    position      integer not null,
    kind          text    not null,
    text          text    not null,
    reason        text,
    source_part   text    not null,
    source_index  integer not null,
    source_row    integer,
    source_column integer,
    constraint reading_note_pk primary key (plan_id, position),
    constraint reading_note_plan_exists foreign key (plan_id) references plan.plan (id) on delete cascade,
    constraint reading_note_kind_is_known check (kind in ('uncertain', 'unread')),
    constraint reading_note_reason_only_when_uncertain check ((kind = 'uncertain') = (reason is not null))
);
comment on table plan.reading_note is 'What the reading guessed (uncertain) or found no field for (unread), kept with the plan so that no text of the file is lost';
