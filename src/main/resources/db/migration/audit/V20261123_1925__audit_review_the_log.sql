-- That somebody looks at what was done is part of what the trail is for, and that it was done must be possible to show.
create table audit.review (
    id           uuid not null,
    period_from  date not null,
    period_to    date not null,
    sample_size  integer not null,
    seed         bigint not null,
    last_number  bigint not null,
    started_at   timestamptz not null,
    started_by   uuid not null,
    signed_at    timestamptz,
    signed_by    uuid,
    conclusion   text not null default '',
    constraint review_pk primary key (id),
    constraint review_period_in_order check (period_from <= period_to),
    constraint review_sample_size_fits check (sample_size between 1 and 500),
    constraint review_signed_by_somebody check ((signed_at is null) = (signed_by is null)),
    constraint review_conclusion_not_too_long check (length(conclusion) <= 4000)
);
create index review_open on audit.review (started_at) where signed_at is null;
comment on table audit.review is 'A log review (loggranskning) of a period: a random sample, made again from its seed, and all lines of sensitive kinds; signed off when every line has been looked at.';

create table audit.review_line (
    review_id uuid not null,
    number    bigint not null,
    entry_id  uuid not null,
    actor_id  uuid not null,
    reason    text not null,
    verdict   text,
    note      text not null default '',
    judged_at timestamptz,
    judged_by uuid,
    constraint review_line_pk primary key (review_id, number),
    constraint review_line_belongs foreign key (review_id) references audit.review (id) on delete cascade,
    constraint review_line_reason_known check (reason in ('SAMPLE', 'SENSITIVE')),
    constraint review_line_verdict_known check (verdict in ('EXPECTED', 'FOLLOW_UP')),
    constraint review_line_judged_by_somebody check (
        (verdict is null) = (judged_by is null) and (verdict is null) = (judged_at is null)),
    constraint review_line_not_judged_by_whom_it_tells_of check (judged_by <> actor_id),
    constraint review_line_follow_up_says_why check (verdict is distinct from 'FOLLOW_UP' or btrim(note) <> ''),
    constraint review_line_note_not_too_long check (length(note) <= 2000)
);
comment on table audit.review_line is 'A line of the trail that a log review looks at: drawn by lot, or since its kind is sensitive; what the reviewer found. Nobody judges what they did themselves.';

-- What was signed off stays as it is until its time is over.
create function audit.refuse_change_of_signed_review() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from audit.review r where r.id = new.review_id and r.signed_at is not null) then
        raise exception 'The review % is signed off', new.review_id;
    end if;
    return new;
end
$$;
comment on function audit.refuse_change_of_signed_review is 'Lines of a review that is signed off do not change.';
create trigger review_line_stays_when_signed
    before insert or update on audit.review_line
    for each row execute function audit.refuse_change_of_signed_review();
