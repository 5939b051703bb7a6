-- A stolen password alone shall not open an account: codes of an app beside it, and codes for when the app is lost.
create table identity.authenticator
(
    person_id     uuid        not null,
    sealed_secret bytea       not null,
    last_step     bigint      not null,
    added_at      timestamptz not null,
    constraint authenticator_pk primary key (person_id),
    constraint authenticator_person_exists foreign key (person_id) references identity.person (id),
    constraint authenticator_secret_is_sealed check (length(sealed_secret) = 48)
);
comment on table identity.authenticator is 'An app that makes codes for a person. The secret is encrypted with a key that is not in the database; last_step is the step of the code that was taken last, so that each is taken once';

create table identity.recovery_code
(
    code_hash bytea       not null,
    person_id uuid        not null,
    made_at   timestamptz not null,
    constraint recovery_code_pk primary key (person_id, code_hash),
    constraint recovery_code_person_exists foreign key (person_id) references identity.person (id),
    constraint recovery_code_is_hashed check (length(code_hash) = 32)
);
comment on table identity.recovery_code is 'The hash of a code that a person can sign in with once when the second factor is lost; gone once used';
