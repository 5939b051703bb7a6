-- The law (2018:1937) asks for a way to tell what does not work; what people write must reach somebody and be seen to.
create schema feedback;
comment on schema feedback is 'What people write about how the product works for them (synpunkter).';
grant usage on schema feedback to ${application_role};

create table feedback.feedback
(
    id          uuid        not null,
    text        text        not null,
    page        text        not null,
    address     text        not null,
    received_at timestamptz not null,
    settled_at  timestamptz,
    settled_by  uuid,
    constraint feedback_pk primary key (id),
    constraint feedback_text_not_blank check (text ~ '\S'),
    constraint feedback_text_not_too_long check (char_length(text) <= 4000),
    constraint feedback_page_not_too_long check (char_length(page) <= 500),
    constraint feedback_address_not_too_long check (char_length(address) <= 254),
    constraint feedback_settled_by_somebody check ((settled_at is null) = (settled_by is null))
);
comment on table feedback.feedback is 'A piece of feedback (synpunkt) with the page it is about and, if its writer wants an answer, an address; settled when it has been taken care of';
create index feedback_by_time on feedback.feedback (received_at);
