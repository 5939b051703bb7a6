-- Who may sign in, what they may do where, and which browsers are signed in now.
create schema identity;
comment on schema identity is 'Accounts, roles and sign-in.';
grant usage on schema identity to ${application_role};

create table identity.person
(
    id           uuid        not null,
    name         text,
    sign_in_name text,
    address      text,
    language     text,
    is_demo      boolean     not null default false,
    opened_at    timestamptz not null,
    opened_by    uuid        not null,
    closed_at    timestamptz,
    closed_by    uuid,
    erased_at    timestamptz,
    version      integer     not null default 0,
    constraint person_pk primary key (id),
    constraint person_sign_in_name_is_its_own unique (sign_in_name),
    constraint person_sign_in_name_is_plain_and_small check (sign_in_name ~ '^[a-z0-9._@+-]{3,100}$'),
    constraint person_name_not_blank check (name ~ '\S'),
    constraint person_address_is_mail_address check (address ~ '^\S+@\S+$'),
    constraint person_language_is_known check (language in ('sv', 'en')),
    constraint person_closing_whole check ((closed_at is null) = (closed_by is null)),
    constraint person_is_named_until_erased check ((erased_at is null) = (name is not null and sign_in_name is not null)),
    constraint person_leaves_nothing_when_erased check (erased_at is null or (name is null and sign_in_name is null and address is null)),
    constraint person_is_closed_before_erased check (erased_at is null or closed_at is not null),
    constraint person_version_not_negative check (version >= 0)
);
comment on table identity.person is 'A person with an account. The name can be erased when the account is closed; the id stays, because others point at it. Language is what the person has chosen, if anything';

create table identity.password
(
    person_id uuid        not null,
    hash      text        not null,
    chosen_at timestamptz not null,
    constraint password_pk primary key (person_id),
    constraint password_person_exists foreign key (person_id) references identity.person (id),
    constraint password_is_hashed check (hash like '$argon2id$%')
);
comment on table identity.password is 'The hash of the password that a person has chosen; without a row the person has none yet';

create table identity.role_grant
(
    id         uuid        not null,
    person_id  uuid        not null,
    role       text        not null,
    scope      text        not null,
    granted_at timestamptz not null,
    granted_by uuid        not null,
    ended_at   timestamptz,
    ended_by   uuid,
    constraint role_grant_pk primary key (id),
    constraint role_grant_person_exists foreign key (person_id) references identity.person (id),
    constraint role_grant_role_is_code check (role ~ '^[a-z]+(-[a-z]+)*$'),
    constraint role_grant_scope_not_blank check (scope ~ '\S'),
    constraint role_grant_end_whole check ((ended_at is null) = (ended_by is null)),
    constraint role_grant_ends_after_it_began check (ended_at >= granted_at)
);
create index role_grant_by_person on identity.role_grant (person_id);
create unique index role_grant_once_at_a_time on identity.role_grant (person_id, role, scope) where ended_at is null;
comment on table identity.role_grant is 'A role that a person has, or had, in a part of the organisation and below; it is ended, never removed';

create table identity.invitation
(
    id         uuid        not null,
    person_id  uuid        not null,
    token_hash bytea       not null,
    made_at    timestamptz not null,
    made_by    uuid        not null,
    expires_at timestamptz not null,
    constraint invitation_pk primary key (id),
    constraint invitation_person_exists foreign key (person_id) references identity.person (id),
    constraint invitation_token_is_its_own unique (token_hash),
    constraint invitation_one_for_each_person unique (person_id),
    constraint invitation_expires_after_it_was_made check (expires_at > made_at)
);
comment on table identity.invitation is 'A one-time link with which a person chooses a password; gone once used, replaced when a new one is made';

create table identity.known_device
(
    token_hash    bytea       not null,
    person_id     uuid        not null,
    id            uuid        not null,
    first_seen_at timestamptz not null,
    last_seen_at  timestamptz not null,
    constraint known_device_pk primary key (token_hash, person_id),
    constraint known_device_id_is_its_own unique (id),
    constraint known_device_person_exists foreign key (person_id) references identity.person (id)
);
create index known_device_by_person on identity.known_device (person_id);
comment on table identity.known_device is 'A browser that has signed in on an account before, so that the failures of others never slow it down; known by the hash of its cookie';

create table identity.sign_in_attempt
(
    id           uuid        not null,
    name_hash    text        not null,
    origin       text        not null,
    address      text        not null,
    attempted_at timestamptz not null,
    constraint sign_in_attempt_pk primary key (id),
    constraint sign_in_attempt_name_is_hashed check (name_hash ~ '^[0-9a-f]{64}$')
);
create index sign_in_attempt_by_name_and_origin on identity.sign_in_attempt (name_hash, origin, attempted_at);
create index sign_in_attempt_by_address on identity.sign_in_attempt (address, attempted_at);
create index sign_in_attempt_by_time on identity.sign_in_attempt (attempted_at);
comment on table identity.sign_in_attempt is 'An attempt to sign in that has not succeeded: a hash of what was typed as name, and where from (a client address, or a known device). Removed after a day';

create table identity.web_session
(
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint web_session_pk primary key (primary_id),
    constraint web_session_id_is_its_own unique (session_id)
);
create index web_session_by_expiry on identity.web_session (expiry_time);
create index web_session_by_person on identity.web_session (principal_name);
comment on table identity.web_session is 'A browser with a session, in the form that Spring Session asks for; principal_name is the id of the person who is signed in';

create table identity.web_session_attributes
(
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint web_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint web_session_attributes_session_exists foreign key (session_primary_id) references identity.web_session (primary_id) on delete cascade
);
comment on table identity.web_session_attributes is 'What a session holds: ids, form token and receipts, no names and no permissions';
