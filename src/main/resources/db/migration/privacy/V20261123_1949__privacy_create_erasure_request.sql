-- A person may ask to be erased (article 17 of the GDPR); the wish waits for somebody who decides, and is answered.
create schema privacy;
comment on schema privacy is 'What people ask about their own data.';
grant usage on schema privacy to ${application_role};

create table privacy.erasure_request
(
    id         uuid        not null,
    person_id  uuid        not null,
    word       text,
    asked_at   timestamptz not null,
    settled_at timestamptz,
    settled_by uuid,
    outcome    text,
    answer     text,
    constraint erasure_request_pk primary key (id),
    constraint erasure_request_person_exists foreign key (person_id) references identity.person (id),
    constraint erasure_request_word_not_blank check (word ~ '\S'),
    constraint erasure_request_word_is_short check (char_length(word) <= 1000),
    constraint erasure_request_answer_not_blank check (answer ~ '\S'),
    constraint erasure_request_answer_is_short check (char_length(answer) <= 1000),
    constraint erasure_request_settled_whole check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (outcome is null)),
    constraint erasure_request_outcome_is_known check (outcome in ('ERASED', 'DECLINED', 'WITHDRAWN')),
    constraint erasure_request_answer_only_when_declined check (answer is null or outcome = 'DECLINED')
);
create index erasure_request_by_person on privacy.erasure_request (person_id, asked_at desc);
create unique index erasure_request_one_at_a_time on privacy.erasure_request (person_id) where settled_at is null;
comment on table privacy.erasure_request is 'That a person asked to be erased (begäran om borttagning), and what came of it; what they and we wrote goes when they are erased';
