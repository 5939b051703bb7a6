-- Administrators of a part of the organisation look after the accounts that belong there, and after no others.
alter table identity.person
    add column home_scope text not null default 'municipality',
    add constraint person_home_scope_not_blank check (home_scope ~ '\S');
alter table identity.person
    alter column home_scope drop default;
create index person_by_home_scope on identity.person (home_scope);
create index role_grant_by_scope on identity.role_grant (scope) where ended_at is null;
