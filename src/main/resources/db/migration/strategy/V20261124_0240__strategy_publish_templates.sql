-- Templates are edited and published here; what is published never changes, since plans are written under it (ADR 41).
create table strategy.template_edition (
    id            uuid        not null,
    strategy_code text        not null,
    number        integer,
    version       integer     not null default 0,
    changed_at    timestamptz not null,
    changed_by    uuid,
    published_at  timestamptz,
    published_by  uuid,
    constraint template_edition_pk primary key (id),
    constraint template_edition_strategy_exists foreign key (strategy_code) references strategy.strategy (code),
    constraint template_edition_number_once unique (strategy_code, number),
    constraint template_edition_counts_from_one check (number >= 1),
    constraint template_edition_version_not_negative check (version >= 0),
    constraint template_edition_published_with_number
        check ((number is null) = (published_at is null) and (published_at is not null or published_by is null))
);
comment on table strategy.template_edition is 'A version (mallversion) of the template of a strategy: numbered and unchangeable once published, or the one draft that has no number yet; without a person where Samhand came with it';
create unique index template_edition_one_draft on strategy.template_edition (strategy_code) where number is null;

create table strategy.template_column (
    edition_id   uuid    not null,
    key          text    not null,
    position     integer not null,
    kind         text,
    name         text    not null,
    name_english text    not null,
    display_name text    not null,
    is_required  boolean not null,
    guidance     text    not null,
    good_example text    not null,
    weak_example text    not null,
    constraint template_column_pk primary key (edition_id, key),
    constraint template_column_edition_exists
        foreign key (edition_id) references strategy.template_edition (id) on delete cascade,
    constraint template_column_position_once unique (edition_id, position),
    constraint template_column_kind_known check (kind in
        ('STARTING_POINT', 'SUB_AREAS', 'GOALS', 'ACTIVITIES', 'RESPONSIBLE', 'PERIOD', 'FOLLOW_UP')),
    constraint template_column_kind_once unique (edition_id, kind),
    constraint template_column_always_required
        check (is_required or coalesce(kind not in ('STARTING_POINT', 'SUB_AREAS', 'ACTIVITIES'), true)),
    constraint template_column_key_not_blank check (key ~ '\S'),
    constraint template_column_name_not_blank check (name ~ '\S'),
    constraint template_column_name_english_not_blank check (name_english ~ '\S'),
    constraint template_column_display_name_not_blank check (display_name ~ '\S'),
    constraint template_column_position_positive check (position > 0)
);
comment on table strategy.template_column is 'A column (kolumn) of a version of the template; without kind it is one that the template adds, whose texts lie among the own columns of activities';
create unique index template_column_name_once on strategy.template_column (edition_id, lower(btrim(name)));

-- Plans that are here already were written under the template that Samhand came with: its first version.
insert into strategy.template_edition (id, strategy_code, changed_at)
select gen_random_uuid(), t.strategy_code, now()
  from strategy.plan_template t;
insert into strategy.template_column
       (edition_id, key, position, kind, name, name_english, display_name, is_required, guidance, good_example,
        weak_example)
select e.id, replace(lower(c.kind), '_', '-'), c.position, c.kind, c.name, c.name_english, c.display_name,
       c.is_required, '', '', ''
  from strategy.template_edition e
  join strategy.strategy s on s.code = e.strategy_code
  join strategy.plan_template_column c
    on c.strategy_code = e.strategy_code and c.content_version = s.content_version and not c.is_local;
update strategy.template_edition
   set number = 1, published_at = changed_at;

create function strategy.keep_published_template() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if old.number is not null then
        raise exception 'Version % of the template of % is published', old.number, old.strategy_code;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if new.number is not null and 7 <> (
        select count(*) from strategy.template_column c where c.edition_id = new.id and c.kind is not null) then
        raise exception 'The template of % misses one of its core columns', new.strategy_code;
    end if;
    return new;
end
$$;
comment on function strategy.keep_published_template is 'A published version of a template neither changes nor goes, and has all core columns.';
create trigger template_edition_stays_when_published
    before update or delete on strategy.template_edition
    for each row execute function strategy.keep_published_template();

create function strategy.keep_published_columns() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (
        select from strategy.template_edition e
         where e.number is not null
           and (tg_op <> 'INSERT' and e.id = old.edition_id or tg_op <> 'DELETE' and e.id = new.edition_id)) then
        raise exception 'The columns of a published template do not change';
    end if;
    return coalesce(new, old);
end
$$;
comment on function strategy.keep_published_columns is 'The columns of a published version of a template neither change nor go, and none is added.';
create trigger template_column_stays_when_published
    before insert or update or delete on strategy.template_column
    for each row execute function strategy.keep_published_columns();
