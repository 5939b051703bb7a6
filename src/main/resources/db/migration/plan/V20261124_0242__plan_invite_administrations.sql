-- Administrations are invited to write their plan until a day; the invitation is their task until it is written (ADR 41).
create table plan.invitation
(
    id             uuid        not null,
    plan_id        uuid,
    administration text        not null,
    strategy       text        not null,
    period_from    date        not null,
    period_to      date        not null,
    deadline       date        not null,
    greeting       text,
    sent_at        timestamptz not null,
    sent_by        uuid        not null,
    reminded_at    timestamptz,
    finished_at    timestamptz,
    finished_by    uuid,
    withdrawn_at   timestamptz,
    withdrawn_by   uuid,
    version        integer     not null default 0,
    constraint invitation_pk primary key (id),
    constraint invitation_plan_exists foreign key (plan_id) references plan.plan (id) on delete set null,
    constraint invitation_of_its_own_plan unique (plan_id),
    constraint invitation_administration_exists foreign key (administration) references organisation.unit (code),
    constraint invitation_strategy_exists foreign key (strategy) references strategy.strategy (code),
    constraint invitation_period_in_order check (period_from <= period_to),
    constraint invitation_once_at_a_time
        exclude using gist (administration with =, daterange(period_from, period_to, '[]') with &&)
        where (withdrawn_at is null),
    constraint invitation_has_plan_while_it_holds check (plan_id is not null or withdrawn_at is not null),
    constraint invitation_deadline_not_before_it_was_sent check (deadline >= (sent_at at time zone 'Europe/Stockholm')::date),
    constraint invitation_greeting_says_something check (greeting ~ '\S' and length(greeting) <= 2000),
    constraint invitation_finished_by_somebody check ((finished_at is null) = (finished_by is null)),
    constraint invitation_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
    constraint invitation_version_not_negative check (version >= 0)
);
comment on table plan.invitation is 'An invitation (inbjudan) to an administration to write its plan until a day; finished when the writer says that what is empty is left so on purpose, or withdrawn by the one who invited';
create index invitation_by_administration on plan.invitation (administration);
create index invitation_by_strategy on plan.invitation (strategy);
