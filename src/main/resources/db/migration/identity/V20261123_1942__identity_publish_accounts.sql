-- Other modules check in sets whether those whom they point at still have an account, and where roles hold.
create view identity.api_account as
select id, closed_at is null as is_open, erased_at is not null as is_erased
  from identity.person;
comment on view identity.api_account is 'Every account that there is or was, without names.';

create view identity.api_role_in_force as
select g.person_id, g.role, g.scope
  from identity.role_grant g
  join identity.person p on p.id = g.person_id
 where p.closed_at is null
   and g.ended_at is null
   and (g.valid_to is null or g.valid_to >= cast(now() at time zone 'Europe/Stockholm' as date));
comment on view identity.api_role_in_force is 'Where persons with open accounts have roles now, or are going to.';
