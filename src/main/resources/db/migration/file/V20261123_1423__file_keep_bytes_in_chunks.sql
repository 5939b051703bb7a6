-- A file goes in and out in small pieces, so that a large one needs no more memory than a small one (ADR 8).
create table file.stored_file_chunk
(
    file_id  uuid    not null,
    position integer not null,
    bytes    bytea   not null,
    constraint stored_file_chunk_pk primary key (file_id, position),
    constraint stored_file_chunk_file_exists foreign key (file_id) references file.stored_file (id)
        on delete cascade deferrable initially deferred,
    constraint stored_file_chunk_position_not_negative check (position >= 0),
    constraint stored_file_chunk_not_empty_and_small check (octet_length(bytes) between 1 and 262144)
);
-- Office files are compressed already.
alter table file.stored_file_chunk alter column bytes set storage external;
comment on table file.stored_file_chunk is 'The bytes of a file in order; all pieces but the last are of 256 kB. The foreign key waits until the end of the transaction: size and hash are known after the last piece';

insert into file.stored_file_chunk (file_id, position, bytes)
select id, position, substring(bytes from position * 262144 + 1 for 262144)
  from file.stored_file
       cross join lateral generate_series(0, (size - 1)::integer / 262144) as position
 where size > 0;

alter table file.stored_file drop column bytes;
comment on table file.stored_file is 'A file with the hash of its bytes, which lie in stored_file_chunk. The application sets a lower limit of size (samhand.file.max-size).';

create function file.require_whole() returns trigger
    language plpgsql
    set search_path = ''
as
$$
declare
    found bigint;
begin
    select coalesce(sum(octet_length(bytes)), 0)
      into found
      from file.stored_file_chunk
     where file_id = new.id;
    if found <> new.size then
        raise exception 'file % has % bytes, not %', new.id, found, new.size
            using errcode = 'check_violation', constraint = 'stored_file_size_matches_bytes';
    end if;
    return null;
end
$$;
create constraint trigger stored_file_size_matches_bytes
    after insert on file.stored_file deferrable initially deferred
    for each row execute function file.require_whole();

-- What is stored is never changed, only added and, when nothing points at it, removed.
revoke update on file.stored_file, file.stored_file_chunk from ${application_role};
