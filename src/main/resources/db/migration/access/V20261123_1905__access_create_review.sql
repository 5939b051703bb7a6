-- Once a year somebody who answers for a part of the organisation says which roles there are still needed.
create schema access;
comment on schema access is 'Reviews of who has access.';
grant usage on schema access to ${application_role};

create table access.review
(
    id        uuid        not null,
    scope     text        not null,
    signed_at timestamptz not null,
    signed_by uuid        not null,
    constraint review_pk primary key (id),
    constraint review_scope_not_blank check (scope ~ '\S')
);
create index review_by_scope on access.review (scope, signed_at);
comment on table access.review is 'A yearly review of the roles in a part of the organisation, signed off; never changed';

create table access.reviewed_role
(
    review_id uuid    not null,
    grant_id  uuid    not null,
    is_kept   boolean not null,
    constraint reviewed_role_pk primary key (review_id, grant_id),
    constraint reviewed_role_review_exists foreign key (review_id) references access.review (id)
);
comment on table access.reviewed_role is 'What was decided of one role in a review: kept or ended';
