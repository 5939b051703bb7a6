-- An activity says more than the template has columns for: how new it is, whom it is for, how one sees that it helped.
alter table plan.activity
    add column sub_areas        text[]  not null default '{}',
    add column state            text,
    add column is_prioritised   boolean not null default false,
    add column priority_from    date,
    add column priority_to      date,
    add column prevention_level text,
    add column prevention_type  text,
    add column target_group     text,
    add column age_from         integer,
    add column age_to           integer,
    add column ils_activity     text,
    add constraint activity_sub_areas_are_codes
        check (array_to_string(sub_areas, ' ', ' ') ~ '^([A-Z]{3}-[0-9]{1,2}( |$))*$'),
    add constraint activity_state_is_known check (state in ('ONGOING', 'DEVELOPED', 'NEW')),
    add constraint activity_priority_period_whole
        check ((priority_from is null) = (priority_to is null) and priority_from <= priority_to),
    add constraint activity_priority_period_only_when_prioritised check (is_prioritised or priority_from is null),
    add constraint activity_prevention_level_is_known
        check (prevention_level in ('PROMOTION', 'ADVICE_AND_SERVICE', 'NEEDS_ASSESSED', 'COERCION')),
    add constraint activity_prevention_type_is_known check (prevention_type in ('SOCIAL', 'SITUATIONAL')),
    add constraint activity_target_group_not_blank check (target_group ~ '\S'),
    add constraint activity_ages_in_order
        check ((age_from is null) = (age_to is null) and age_from between 0 and age_to and age_to <= 29),
    add constraint activity_ils_activity_not_blank check (ils_activity ~ '\S');
comment on column plan.activity.sub_areas is 'Codes of the sub-areas that it serves, where they are fewer than those of its row';
comment on column plan.activity.state is 'How new the work is: goes on already (pågår redan), is developed (utvecklas) or new (nytt)';
comment on column plan.activity.is_prioritised is 'Whether it goes before others; from when to when stands in priority_from and priority_to, if it is not as long as it is done';
comment on column plan.activity.target_group is 'Whom it is for (målgrupp): a group, never a person';
comment on column plan.activity.ils_activity is 'Id of the activity in the steering system, as typed';

create table plan.activity_goal
(
    activity_id uuid    not null,
    position    integer not null,
    goal        text    not null,
    constraint activity_goal_pk primary key (activity_id, position),
    constraint activity_goal_activity_exists foreign key (activity_id) references plan.activity (id) on delete cascade,
    constraint activity_goal_only_once unique (activity_id, goal),
    constraint activity_goal_is_code check (goal ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table plan.activity_goal is 'A goal of a steering document that an activity serves, by its code, which never changes';
create index activity_goal_by_goal on plan.activity_goal (goal);

create table plan.activity_unit
(
    activity_id uuid    not null,
    kind        text    not null,
    position    integer not null,
    unit        text    not null,
    constraint activity_unit_pk primary key (activity_id, kind, position),
    constraint activity_unit_activity_exists foreign key (activity_id) references plan.activity (id) on delete cascade,
    constraint activity_unit_kind_is_known check (kind in ('responsible', 'performing')),
    constraint activity_unit_only_once unique (activity_id, kind, unit),
    constraint activity_unit_is_code check (unit ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table plan.activity_unit is 'A unit of the organisation that answers for an activity, or does the work, by its code, which never changes; a file may name one that this installation does not know';
create index activity_unit_by_unit on plan.activity_unit (unit);

create table plan.activity_milestone
(
    activity_id uuid    not null,
    position    integer not null,
    day         date    not null,
    text        text    not null,
    constraint activity_milestone_pk primary key (activity_id, position),
    constraint activity_milestone_activity_exists foreign key (activity_id) references plan.activity (id) on delete cascade,
    constraint activity_milestone_text_not_blank check (text ~ '\S')
);
comment on table plan.activity_milestone is 'What is to be reached by a day (milstolpe)';

create table plan.activity_sub_goal
(
    activity_id uuid    not null,
    position    integer not null,
    text        text    not null,
    measure     text,
    constraint activity_sub_goal_pk primary key (activity_id, position),
    constraint activity_sub_goal_activity_exists foreign key (activity_id) references plan.activity (id) on delete cascade,
    constraint activity_sub_goal_text_not_blank check (text ~ '\S'),
    constraint activity_sub_goal_measure_not_blank check (measure ~ '\S')
);
comment on table plan.activity_sub_goal is 'What an activity is to lead to (delmål), and how one sees whether it did';

create table plan.activity_link
(
    activity_id uuid    not null,
    position    integer not null,
    address     text    not null,
    words       text    not null,
    constraint activity_link_pk primary key (activity_id, position),
    constraint activity_link_activity_exists foreign key (activity_id) references plan.activity (id) on delete cascade,
    constraint activity_link_address_is_of_web_page check (address ~* '^https?://[^\s/]'),
    constraint activity_link_words_not_blank check (words ~ '\S')
);
comment on table plan.activity_link is 'A web page where there is more to read about an activity';
