-- An imported plan keeps its original: the bytes lie beside the data, so that one backup holds both.
create schema file;
comment on schema file is 'Stored files.';
grant usage on schema file to ${application_role};

create table file.stored_file (
    id          uuid primary key,
    name        text not null,
    media_type  text not null,
    size        bigint not null,
    sha256      bytea not null,
    bytes       bytea not null,
    stored_at   timestamptz not null,
    constraint stored_file_name_not_blank check (btrim(name) <> ''),
    constraint stored_file_name_is_no_path check (name !~ '[/\\]'),
    constraint stored_file_media_type_is_one check (media_type ~ '^[a-z0-9.+-]+/[a-z0-9.+-]+$'),
    constraint stored_file_size_matches_bytes check (size = octet_length(bytes)),
    constraint stored_file_size_at_most_200_megabytes check (size <= 200 * 1024 * 1024),
    constraint stored_file_hash_matches_bytes check (sha256 = sha256(bytes))
);
-- Office files are compressed already.
alter table file.stored_file alter column bytes set storage external;
create index stored_file_sha256 on file.stored_file (sha256);
comment on table file.stored_file is 'The bytes of a file with their hash. The application sets a lower limit of size (samhand.file.max-size).';
comment on column file.stored_file.name is 'Name for people, cleaned; never used as a key or a path.';
