-- Threads of comments on any subject, with who resolved them, earlier wordings and mentions.

create schema discussion;
comment on schema discussion is 'Threads (trådar) of comments on any subject';
grant usage on schema discussion to ${application_role};

create table discussion.thread
(
    id           uuid        not null,
    subject_kind text        not null,
    subject_id   uuid        not null,
    started_at   timestamptz not null,
    started_by   uuid        not null,
    constraint thread_pk primary key (id),
    constraint thread_subject_kind_is_code check (subject_kind ~ '^[a-z]+(-[a-z]+)*$')
);
comment on table discussion.thread is 'A thread (tråd) about one thing; the kind names the module that owns the thing, which has no foreign key here';
create index thread_by_subject on discussion.thread (subject_id, subject_kind);

create table discussion.resolution
(
    id          uuid        not null,
    thread_id   uuid        not null,
    resolved_at timestamptz not null,
    resolved_by uuid        not null,
    reopened_at timestamptz,
    reopened_by uuid,
    constraint resolution_pk primary key (id),
    constraint resolution_thread_exists foreign key (thread_id) references discussion.thread (id) on delete cascade,
    constraint resolution_reopening_whole check ((reopened_at is null) = (reopened_by is null)),
    constraint resolution_before_reopening check (resolved_at <= reopened_at)
);
comment on table discussion.resolution is 'That a thread was done with, by whom, and by whom it was taken up again if it was';
create index resolution_by_thread on discussion.resolution (thread_id);
create unique index resolution_stands_once on discussion.resolution (thread_id) where reopened_at is null;

create table discussion.comment
(
    id         uuid        not null,
    thread_id  uuid        not null,
    text       text,
    written_at timestamptz not null,
    written_by uuid        not null,
    version    integer     not null default 0,
    edited_at  timestamptz,
    deleted_at timestamptz,
    constraint comment_pk primary key (id),
    constraint comment_thread_exists foreign key (thread_id) references discussion.thread (id) on delete cascade,
    constraint comment_text_not_blank check (text ~ '\S'),
    constraint comment_text_short_enough check (char_length(text) <= 4000),
    constraint comment_text_kept_until_deleted check (text is not null or deleted_at is not null),
    constraint comment_version_counts_edits check (version >= 0 and (version = 0) = (edited_at is null))
);
comment on table discussion.comment is 'A comment (kommentar) in a thread; a deleted one stays as a mark and loses its text after a while';
create index comment_by_thread on discussion.comment (thread_id, written_at, id);
create index comment_awaiting_erasure on discussion.comment (deleted_at) where deleted_at is not null and text is not null;

create table discussion.comment_revision
(
    comment_id  uuid        not null,
    version     integer     not null,
    text        text        not null,
    replaced_at timestamptz not null,
    constraint comment_revision_pk primary key (comment_id, version),
    constraint comment_revision_comment_exists foreign key (comment_id) references discussion.comment (id) on delete cascade,
    constraint comment_revision_version_not_negative check (version >= 0),
    constraint comment_revision_text_not_blank check (text ~ '\S')
);
comment on table discussion.comment_revision is 'What a comment said before it was edited';

create table discussion.mention
(
    comment_id uuid not null,
    person_id  uuid not null,
    constraint mention_pk primary key (comment_id, person_id),
    constraint mention_comment_exists foreign key (comment_id) references discussion.comment (id) on delete cascade
);
comment on table discussion.mention is 'A person whose name was written in a comment so that they should see it';
create index mention_by_person on discussion.mention (person_id);
