-- Plans are written in here, not only read from files: each edit is kept with what it takes to take it back (ADR 38).

alter table plan.plan
    add column edit integer not null default 0,
    add constraint plan_edit_not_negative check (edit >= 0);
comment on column plan.plan.edit is 'Number of the latest edit; grows with every edit, undoing included';

create table plan.edit
(
    plan_id     uuid        not null,
    number      integer     not null,
    kind        text        not null,
    direction   text        not null,
    takes_back  integer,
    is_standing boolean     not null default true,
    parts       uuid[]      not null,
    changes     json        not null,
    made_at     timestamptz not null,
    made_by     uuid        not null,
    constraint edit_pk primary key (plan_id, number),
    constraint edit_plan_exists foreign key (plan_id) references plan.plan (id) on delete cascade,
    constraint edit_counts_from_one check (number >= 1),
    constraint edit_kind_not_blank check (kind ~ '\S'),
    constraint edit_direction_is_known check (direction in ('done', 'undone', 'redone')),
    constraint edit_takes_back_another check ((direction = 'done') = (takes_back is null)),
    constraint edit_takes_back_earlier check (takes_back < number),
    constraint edit_taken_back_exists foreign key (plan_id, takes_back) references plan.edit (plan_id, number),
    constraint edit_is_about_something check (cardinality(parts) > 0)
);
comment on table plan.edit is 'An edit (ändring) of a plan: what it changed, from what to what, so that it can be undone and told; is_standing is false once it has been taken back; json and not jsonb, since the order of a plan''s own columns is kept';
create index edit_by_person on plan.edit (plan_id, made_by, number);
create index edit_by_taken_back on plan.edit (plan_id, takes_back);

create table plan.edited_cell
(
    plan_id uuid    not null,
    part    uuid    not null,
    cell    text    not null,
    number  integer not null,
    constraint edited_cell_pk primary key (plan_id, part, cell),
    constraint edited_cell_edit_exists foreign key (plan_id, number) references plan.edit (plan_id, number) on delete cascade,
    constraint edited_cell_not_blank check (cell ~ '\S')
);
comment on table plan.edited_cell is 'The latest edit of each cell: what was typed over something newer is told by it';
create index edited_cell_by_edit on plan.edited_cell (plan_id, number);
