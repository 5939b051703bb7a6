-- That the trail has not been rewritten must be provable: each entry gets a number and a link to the one before it (ADR 11).
create table audit.installation (
    id       uuid primary key,
    began_at timestamptz not null
);
comment on table audit.installation is 'One row: whose chain this is. The first link follows from its id, so that two installations never share a chain.';
create unique index installation_is_one on audit.installation ((true));
insert into audit.installation (id, began_at) values (uuidv7(), now());

alter table audit.entry
    add constraint entry_arguments_are_named_texts check (not jsonb_path_exists(arguments,
        '$.keyvalue() ? (!(@.key like_regex "^[A-Za-z][A-Za-z0-9._-]*$") || @.value.type() != "string")')),
    add constraint entry_recorded_at_is_finite check (isfinite(recorded_at));

create table audit.link (
    number        bigint primary key,
    entry_id      uuid not null,
    previous_hash bytea not null,
    hash          bytea not null,
    constraint link_number_is_positive check (number > 0),
    constraint link_entry_exists foreign key (entry_id) references audit.entry (id),
    constraint link_entry_is_its_own unique (entry_id),
    constraint link_previous_hash_is_sha256 check (octet_length(previous_hash) = 32),
    constraint link_hash_is_sha256 check (octet_length(hash) = 32),
    constraint link_hash_is_its_own unique (hash),
    constraint link_follows_one_link unique (previous_hash)
);
comment on table audit.link is 'The place of an entry in the chain (docs/audit-chain.md): a number without gaps, and the SHA-256 of the hash before it and the entry''s canonical form. Written by the database itself when a transaction commits.';

create table audit.verification (
    id            uuid primary key,
    verified_at   timestamptz not null,
    entries       bigint not null,
    broken_number bigint,
    constraint verification_entries_not_negative check (entries >= 0),
    constraint verification_broken_number_is_positive check (broken_number > 0)
);
create index verification_by_time on audit.verification (verified_at);
comment on table audit.verification is 'A walk through the whole chain: how many entries were found whole, and the first that was not.';

create index entry_code on audit.entry (code, recorded_at);

-- The application reads the chain; only the owner's functions below write it.
revoke insert, update, delete, truncate on audit.installation, audit.link from ${application_role};
revoke update, delete, truncate on audit.verification from ${application_role};

-- The entry as JSON in the canonical form of RFC 8785, which any language can make again.
create function audit.canonical_form(number bigint, entry audit.entry) returns text
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select '{"actor":' || to_json(entry.actor_id::text)
        || ',"arguments":{'
        || coalesce((
            select string_agg(to_json(argument.key) || ':' || to_json(argument.value), ',' order by argument.key collate "C")
              from jsonb_each_text(entry.arguments) as argument), '')
        || '},"at":"' || to_char(entry.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        || '","code":' || to_json(entry.code)
        || ',"id":' || to_json(entry.id::text)
        || ',"number":' || number
        || ',"subject":' || to_json(entry.subject_id::text)
        || '}'
$$;
comment on function audit.canonical_form is 'What is hashed of an entry, besides the hash before it.';

-- Works as the owner, since the application may not write links.
-- The lock is held from here to the end of the transaction; each statement after it sees what others have committed.
-- An entry that has its link already is left alone, so that a copy of both tables can be read in.
create function audit.append_link(entry audit.entry) returns void
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    head_number bigint;
    head_hash   bytea;
begin
    perform pg_advisory_xact_lock('audit.link'::regclass::oid::int, 0);
    if exists (select from audit.link where entry_id = entry.id) then
        return;
    end if;
    select number, hash into head_number, head_hash from audit.link order by number desc limit 1;
    if not found then
        select 0, sha256(convert_to('samhand audit chain ' || id, 'UTF8')) into strict head_number, head_hash
          from audit.installation;
    end if;
    insert into audit.link (number, entry_id, previous_hash, hash)
    values (head_number + 1, entry.id, head_hash,
            sha256(head_hash || convert_to(audit.canonical_form(head_number + 1, entry), 'UTF8')));
end
$$;
comment on function audit.append_link is 'Gives an entry its place at the end of the chain.';
revoke execute on function audit.append_link from public;

create function audit.chain_entry() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform audit.append_link(new);
    return null;
end
$$;
comment on function audit.chain_entry is 'Runs for each new entry when its transaction commits.';
revoke execute on function audit.chain_entry from public;

-- Entries from before the chain, in the order in which they were recorded.
do $$
declare
    entry audit.entry;
begin
    for entry in select * from audit.entry order by recorded_at, id loop
        perform audit.append_link(entry);
    end loop;
end
$$;

-- Deferred, so that it is the last thing that a transaction does: others wait only from there until it has ended.
create constraint trigger entry_is_chained
    after insert on audit.entry
    deferrable initially deferred
    for each row execute function audit.chain_entry();
