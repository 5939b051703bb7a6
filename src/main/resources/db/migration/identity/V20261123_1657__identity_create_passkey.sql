-- A passkey cannot be guessed, stolen from us or given to a false page, and needs no password to be remembered.
create table identity.passkey
(
    id                uuid        not null,
    person_id         uuid        not null,
    credential_id     bytea       not null,
    public_key        bytea       not null,
    sign_count        bigint      not null,
    transports        text        not null,
    is_user_verified  boolean     not null,
    is_backup_capable boolean     not null,
    is_backed_up      boolean     not null,
    attestation       bytea       not null,
    client_data       bytea       not null,
    name              text        not null,
    added_at          timestamptz not null,
    last_used_at      timestamptz,
    constraint passkey_pk primary key (id),
    constraint passkey_person_exists foreign key (person_id) references identity.person (id),
    constraint passkey_credential_is_its_own unique (credential_id),
    constraint passkey_name_not_blank check (name ~ '\S'),
    constraint passkey_name_short check (length(name) <= 60),
    constraint passkey_sign_count_not_negative check (sign_count >= 0)
);
create index passkey_by_person on identity.passkey (person_id);
comment on table identity.passkey is 'The public half of a key that a device or a password manager of a person keeps; sign_count grows with each use where the device counts, so that a copy is noticed';
