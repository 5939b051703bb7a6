-- A reorganisation is prepared step by step, looked at with all that follows, and carried out as one.
create table organisation.reorganisation (
    id              uuid primary key,
    title           text not null,
    day             date not null,
    version         integer not null default 0,
    drafted_at      timestamptz not null,
    drafted_by      uuid not null,
    carried_out_at  timestamptz,
    carried_out_by  uuid,
    constraint reorganisation_title_not_blank check (btrim(title) <> '' and length(title) <= 200),
    constraint reorganisation_carried_out_by_somebody check ((carried_out_at is null) = (carried_out_by is null)),
    constraint reorganisation_version_not_negative check (version >= 0)
);
comment on table organisation.reorganisation is 'Reorganisations: drafts, and those that are carried out. A draft can be removed; what is carried out stays.';
comment on column organisation.reorganisation.day is 'First day of what is new.';

create table organisation.reorganisation_step (
    reorganisation  uuid not null,
    position        integer not null,
    kind            text not null,
    units           text[] not null,
    codes           text[] not null default '{}',
    names           text[] not null default '{}',
    short_names     text[] not null default '{}',
    target          text,
    constraint reorganisation_step_pkey primary key (reorganisation, position),
    constraint reorganisation_step_belongs foreign key (reorganisation)
        references organisation.reorganisation (id) on delete cascade,
    constraint reorganisation_step_kind_known check (kind in ('MERGE', 'SPLIT', 'RENAME', 'MOVE', 'END')),
    constraint reorganisation_step_names_go_together check (
        cardinality(codes) = cardinality(names) and cardinality(names) = cardinality(short_names)),
    constraint reorganisation_step_is_whole check (case kind
        when 'MERGE'  then cardinality(units) >= 2 and cardinality(names) = 1 and target is null
        when 'SPLIT'  then cardinality(units) = 1 and cardinality(names) >= 2 and target is null
        when 'RENAME' then cardinality(units) = 1 and cardinality(names) = 1 and target is null
        when 'MOVE'   then cardinality(units) = 1 and cardinality(names) = 0 and target is not null
        when 'END'    then cardinality(units) = 1 and cardinality(names) = 0 and target is null
        end)
);
comment on table organisation.reorganisation_step is 'What a reorganisation consists of, in the order in which it is done. Units that come into being by an earlier step are named by the code that they will have.';
