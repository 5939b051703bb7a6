-- A report is true before and after a reorganisation: each name and place holds for a time, and who followed whom is known.
create extension if not exists btree_gist;

create table organisation.unit (
    code              text primary key,
    id                uuid not null,
    kind              text not null,
    other_names       text[] not null default '{}',
    is_from_reference boolean not null,
    version           integer not null default 0,
    constraint unit_id_is_its_own unique (id),
    constraint unit_kind_known check (kind in ('BOARD', 'DISTRICT', 'SPECIALIST', 'DEPARTMENT', 'UNIT', 'POLICE_DISTRICT',
        'SCHOOL', 'ASSOCIATION', 'REGION', 'STATE_AUTHORITY', 'COMPANY', 'PROPERTY_OWNER')),
    constraint unit_code_fits_in_an_address check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 80),
    constraint unit_code_names_no_other_page check (code not in ('municipality', 'ny', 'inlasningar', 'parter')),
    constraint unit_version_not_negative check (version >= 0)
);
comment on table organisation.unit is 'What the organisation consists of: boards, administrations, departments, units, and partners outside. The code never changes: roles, plans and the trail name it. Never deleted.';
comment on column organisation.unit.is_from_reference is 'Whether newer editions of the reference files may still change it; not once a person has.';

create table organisation.unit_version (
    unit              text not null,
    valid_from        date,
    valid_to          date,
    name              text not null,
    short_name        text not null,
    parent            text,
    period            daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint unit_version_one_at_a_time primary key (unit, period without overlaps),
    constraint unit_version_unit_exists foreign key (unit) references organisation.unit (code),
    constraint unit_version_parent_exists_all_the_time foreign key (parent, period period)
        references organisation.unit_version (unit, period period) deferrable initially deferred,
    constraint unit_version_lies_in_another check (parent <> unit),
    constraint unit_version_ends_not_before_it_begins check (valid_to >= valid_from),
    constraint unit_version_name_not_blank check (btrim(name) <> '' and length(name) <= 200),
    constraint unit_version_short_name_not_blank check (btrim(short_name) <> '' and length(short_name) <= 200)
);
create index unit_version_parent on organisation.unit_version using gist (parent, period);
create index unit_version_unit on organisation.unit_version (unit);
comment on table organisation.unit_version is 'What a unit is called and what it belongs to, from a day to a day. Two periods of a unit never overlap, and it lies in nothing that does not exist at the time.';
comment on column organisation.unit_version.valid_from is 'First day; null when it is not recorded.';
comment on column organisation.unit_version.valid_to is 'Last day; null as long as it holds.';
comment on column organisation.unit_version.parent is 'The unit that it belongs to; null for what stands directly under the municipality, and for partners.';

create table organisation.succession (
    predecessor       text not null,
    successor         text not null,
    day               date not null,
    kind              text not null,
    constraint succession_pkey primary key (predecessor, successor),
    constraint succession_predecessor_exists foreign key (predecessor) references organisation.unit (code),
    constraint succession_successor_exists foreign key (successor) references organisation.unit (code),
    constraint succession_kind_known check (kind in ('RENAMED', 'MOVED', 'MERGED', 'SPLIT')),
    constraint succession_joins_two check (predecessor <> successor)
);
create index succession_successor on organisation.succession (successor);
comment on table organisation.succession is 'Which unit took over from which, on its first day, and how.';

-- What is here came from reference files; the next start brings the edition that knows successors.
insert into organisation.unit (code, id, kind, is_from_reference)
select code, uuidv7(), 'BOARD', true
  from organisation.board;

insert into organisation.unit (code, id, kind, other_names, is_from_reference)
select code, uuidv7(), kind, other_names, true
  from organisation.administration;

insert into organisation.unit_version (unit, valid_from, valid_to, name, short_name)
select b.code, min(a.valid_from), case when bool_and(a.valid_to is not null) then max(a.valid_to) end, b.name, b.name
  from organisation.board b
  left join organisation.administration a on a.board_code = b.code
 group by b.code, b.name;

insert into organisation.unit_version (unit, valid_from, valid_to, name, short_name, parent)
select code, valid_from, valid_to, name, short_name, board_code
  from organisation.administration;

create function organisation.unit_on(asked date)
    returns table (code text, id uuid, kind text, other_names text[], name text, short_name text, parent text,
                   valid_from date, valid_to date, is_there boolean)
    language sql stable
as $$
    select u.code, u.id, u.kind, u.other_names, near.name, near.short_name, near.parent
         , lower(existing.period), upper(existing.period) - 1, near.is_there
      from organisation.unit u
      join (select distinct on (v.unit) v.unit, v.name, v.short_name, v.parent, v.period @> asked as is_there
              from organisation.unit_version v
             order by v.unit, v.period @> asked desc, v.valid_from > asked, v.valid_from desc nulls last) near
        on near.unit = u.code
      join (select v.unit, range_agg(v.period) as period
              from organisation.unit_version v
             group by v.unit) existing
        on existing.unit = u.code
$$;
comment on function organisation.unit_on is 'Every unit as it is on a day; one that is not there then as it was last, or will be first. First and last day are those of its whole existence.';
