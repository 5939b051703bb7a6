-- Which forms have been sent and done, so that a form that is sent twice is done once.

create schema ui;
comment on schema ui is 'What the user interface itself has to remember';
grant usage on schema ui to ${application_role};

create table ui.sent_form
(
    fingerprint text        not null,
    request     uuid        not null,
    done_at     timestamptz not null,
    location    text,
    constraint sent_form_pk primary key (fingerprint),
    constraint sent_form_fingerprint_is_sha256 check (fingerprint ~ '^[0-9a-f]{64}$'),
    constraint sent_form_location_is_a_path check (location ~ '^/' and location !~ '^//')
);
comment on table ui.sent_form is 'A form that was sent and done: the fingerprint of its one-time key and content, and where it led; kept for a week';
create index sent_form_by_time on ui.sent_form (done_at);
