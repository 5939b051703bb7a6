-- What nobody needs any more is removed, and the chain must still tell that the rest is whole (ADR 28).
create table audit.checkpoint (
    number       bigint not null,
    hash         bytea not null,
    first_number bigint not null,
    newest_at    timestamptz not null,
    removed_at   timestamptz not null,
    constraint checkpoint_pk primary key (number),
    constraint checkpoint_hash_is_sha256 check (octet_length(hash) = 32),
    constraint checkpoint_removed_something check (first_number > 0 and first_number <= number),
    constraint checkpoint_follows_one unique (first_number)
);
comment on table audit.checkpoint is 'A stretch of the oldest entries that was removed: first and last number, the last link, which the first entry that is left follows, and when the newest of them was recorded.';

-- Only the function below writes here.
revoke insert, update, delete, truncate on audit.checkpoint from ${application_role};

-- Works as the owner, since the application may delete nothing here.
-- It removes from the beginning only, only what is whole, nothing of the last five years, and never the last entry.
create function audit.remove_oldest(before timestamptz, most integer) returns integer
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    first_left  bigint;
    last_left   bigint;
    first_young bigint;
    reach       bigint;
    newest      timestamptz;
    last_hash   bytea;
    start_hash  bytea;
begin
    if before is null or most is null or before > now() - interval '5 years' then
        raise exception 'Entries of the last five years are not removed from the trail';
    end if;
    perform pg_advisory_xact_lock('audit.checkpoint'::regclass::oid::int, 0);
    select min(number), max(number) into first_left, last_left from audit.link;
    select min(oldest.number) filter (where oldest.recorded_at is null or oldest.recorded_at >= before), max(oldest.number)
      into first_young, reach
      from (select l.number, e.recorded_at
              from audit.link l
              left join audit.entry e on e.id = l.entry_id
             order by l.number
             limit greatest(most, 0)) oldest;
    reach := least(coalesce(first_young - 1, reach), last_left - 1);
    if reach is null or reach < first_left then
        return 0;
    end if;
    select coalesce(
        (select c.hash from audit.checkpoint c where c.number = first_left - 1),
        (select sha256(convert_to('samhand audit chain ' || i.id, 'UTF8')) from audit.installation i where first_left = 1))
      into start_hash;
    if exists (
        select from audit.link l
          left join audit.entry e on e.id = l.entry_id
          left join audit.link earlier on earlier.number = l.number - 1
         where l.number between first_left and reach
           and (e.id is null
                or l.previous_hash is distinct from case when l.number = first_left then start_hash else earlier.hash end
                or l.hash <> sha256(l.previous_hash || convert_to(audit.canonical_form(l.number, e), 'UTF8'))))
    then
        raise exception 'The chain is broken between % and %: nothing is removed from it', first_left, reach;
    end if;
    select l.hash into last_hash from audit.link l where l.number = reach;
    select max(e.recorded_at) into newest
      from audit.entry e join audit.link l on l.entry_id = e.id where l.number <= reach;
    insert into audit.checkpoint (number, hash, first_number, newest_at, removed_at)
    values (reach, last_hash, first_left, newest, now());
    with gone as (delete from audit.link where number <= reach returning entry_id)
    delete from audit.entry e using gone where e.id = gone.entry_id;
    return reach - first_left + 1;
end
$$;
comment on function audit.remove_oldest is 'Removes at most so many of the oldest entries, recorded before a moment, and keeps the link that the rest follows.';
revoke execute on function audit.remove_oldest from public;
grant execute on function audit.remove_oldest to ${application_role};
