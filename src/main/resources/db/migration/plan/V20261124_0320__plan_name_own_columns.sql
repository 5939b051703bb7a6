-- A column of a plan's own can be added before anything is written in it, and the columns stand in an order (ADR 43).

create table plan.own_column
(
    plan_id  uuid    not null,
    position integer not null,
    name     text    not null,
    constraint own_column_pk primary key (plan_id, name),
    constraint own_column_plan_exists foreign key (plan_id) references plan.plan (id) on delete cascade,
    constraint own_column_has_its_place unique (plan_id, position),
    constraint own_column_position_not_negative check (position >= 0),
    constraint own_column_name_not_blank check (name ~ '\S')
);
comment on table plan.own_column is 'A column that a plan has beside those of the central template (egen kolumn), named by a person; what activities say in it stands with them';
