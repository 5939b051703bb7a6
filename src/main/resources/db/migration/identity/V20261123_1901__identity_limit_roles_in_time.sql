-- A role is given for a time: it begins and ends by itself, since what has to be remembered is forgotten.
alter table identity.role_grant
    add column valid_from date,
    add column valid_to   date;
update identity.role_grant
   set valid_from = (granted_at at time zone 'Europe/Stockholm')::date;
alter table identity.role_grant
    alter column valid_from set not null,
    add constraint role_grant_period_runs_forward check (valid_to >= valid_from);
drop index identity.role_grant_once_at_a_time;
alter table identity.role_grant
    add constraint role_grant_once_at_a_time
        exclude using gist (person_id with =, role with =, scope with =, daterange(valid_from, valid_to, '[]') with &&)
        where (ended_at is null);
comment on table identity.role_grant is 'A role that a person has, or had, in a part of the organisation and below, from a day on and perhaps to a last day; it is ended, never removed';

create function identity.role_on(day date)
    returns table (person_id uuid, role text, scope text, grant_id uuid)
    language sql
    stable
as
$$
select g.person_id, g.role, g.scope, g.id
  from identity.role_grant g
 where g.ended_at is null
   and g.valid_from <= day
   and (g.valid_to is null or g.valid_to >= day)
$$;
comment on function identity.role_on(date) is 'The roles that hold on a day, whoever has them';
