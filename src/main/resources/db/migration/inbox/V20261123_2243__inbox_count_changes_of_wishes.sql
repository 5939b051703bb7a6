-- Whoever saves their wishes in a second window hears that the first one did.
alter table inbox.preference
    add column version integer not null default 1,
    add constraint preference_version_positive check (version > 0);
