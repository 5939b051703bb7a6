-- Nobody goes through a role of their own: it waits until somebody else has, and is not counted as kept meanwhile.
alter table access.reviewed_role
    alter column is_kept drop not null;
comment on table access.reviewed_role is 'What was decided of one role in a review: kept or ended, or nothing while it waits for somebody else since it is the reviewer''s own';

alter table access.review
    add column completes uuid,
    add constraint review_completed_exists foreign key (completes) references access.review (id),
    add constraint review_completes_another check (completes <> id);
create index review_by_completed on access.review (completes);
comment on table access.review is 'A yearly review of the roles in a part of the organisation, signed off, or what completes one with the roles that waited for somebody else; never changed';
