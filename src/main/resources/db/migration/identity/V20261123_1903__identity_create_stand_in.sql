-- Somebody who is away lets a colleague act in their roles for a while, instead of lending out a password.
alter table identity.role_grant
    add constraint role_grant_knows_whose_role_it_is unique (id, person_id, role);

create table identity.stand_in
(
    id          uuid        not null,
    giver_id    uuid        not null,
    receiver_id uuid        not null,
    valid_from  date        not null,
    valid_to    date        not null,
    made_at     timestamptz not null,
    made_by     uuid        not null,
    ended_at    timestamptz,
    ended_by    uuid,
    constraint stand_in_pk primary key (id),
    constraint stand_in_has_one_giver unique (id, giver_id),
    constraint stand_in_giver_exists foreign key (giver_id) references identity.person (id),
    constraint stand_in_receiver_exists foreign key (receiver_id) references identity.person (id),
    constraint stand_in_is_somebody_else check (giver_id <> receiver_id),
    constraint stand_in_period_runs_forward check (valid_to >= valid_from),
    constraint stand_in_is_bounded check (valid_to <= valid_from + interval '6 months'),
    constraint stand_in_end_whole check ((ended_at is null) = (ended_by is null))
);
create index stand_in_by_giver on identity.stand_in (giver_id);
create index stand_in_by_receiver on identity.stand_in (receiver_id);
comment on table identity.stand_in is 'A person who acts in roles of somebody who is away, from a day to a day; it is ended, never removed';

create table identity.stand_in_role
(
    stand_in_id uuid not null,
    grant_id    uuid not null,
    giver_id    uuid not null,
    role        text not null,
    constraint stand_in_role_pk primary key (stand_in_id, grant_id),
    constraint stand_in_role_stand_in_exists foreign key (stand_in_id, giver_id) references identity.stand_in (id, giver_id),
    constraint stand_in_role_is_own_role foreign key (grant_id, giver_id, role) references identity.role_grant (id, person_id, role),
    constraint stand_in_role_administers_nothing check (role <> 'administrator')
);
create index stand_in_role_by_stand_in on identity.stand_in_role (stand_in_id, giver_id);
create index stand_in_role_by_grant on identity.stand_in_role (grant_id, giver_id, role);
comment on table identity.stand_in_role is 'A role that somebody lets another act in; it is always a role of their own, so that nothing is handed on';

drop function identity.role_on(date);
create function identity.role_on(day date)
    returns table (person_id uuid, role text, scope text, grant_id uuid, stands_in_for uuid)
    language sql
    stable
as
$$
select g.person_id, g.role, g.scope, g.id, cast(null as uuid)
  from identity.role_grant g
 where g.ended_at is null
   and g.valid_from <= day
   and (g.valid_to is null or g.valid_to >= day)
 union all
select s.receiver_id, g.role, g.scope, g.id, s.giver_id
  from identity.stand_in s
  join identity.person away on away.id = s.giver_id and away.closed_at is null
  join identity.stand_in_role r on r.stand_in_id = s.id
  join identity.role_grant g on g.id = r.grant_id
 where s.ended_at is null
   and day between s.valid_from and s.valid_to
   and g.ended_at is null
   and g.valid_from <= day
   and (g.valid_to is null or g.valid_to >= day)
$$;
comment on function identity.role_on(date) is 'The roles that hold on a day: of persons themselves, and of those whom they stand in for';
