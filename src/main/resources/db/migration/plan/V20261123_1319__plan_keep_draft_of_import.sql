-- The reading of a file becomes a draft that people correct, each correction a step that can be undone (ADR 9).

create table plan.import_document
(
    import_id uuid not null,
    blocks    json not null,
    constraint import_document_pk primary key (import_id),
    constraint import_document_import_exists foreign key (import_id) references plan.plan_import (id) on delete cascade
);
comment on table plan.import_document is 'The neutral blocks of a file that was taken in, to be laid beside its draft without reading the file again';

create table plan.import_draft
(
    import_id uuid    not null,
    version   integer not null,
    position  integer not null,
    constraint import_draft_pk primary key (import_id),
    constraint import_draft_import_exists foreign key (import_id) references plan.plan_import (id) on delete cascade,
    constraint import_draft_version_not_negative check (version >= 0),
    constraint import_draft_position_not_negative check (position >= 0)
);
comment on table plan.import_draft is 'The draft of a plan: which of its steps is current; version grows with every change, undoing included';

create table plan.import_step
(
    import_id  uuid        not null,
    position   integer     not null,
    correction text,
    content    json        not null,
    made_at    timestamptz not null,
    made_by    uuid        not null,
    constraint import_step_pk primary key (import_id, position),
    constraint import_step_draft_exists foreign key (import_id) references plan.import_draft (import_id) on delete cascade,
    constraint import_step_correction_not_blank check (correction ~ '\S')
);
comment on table plan.import_step is 'A state of a draft: as it was read (without correction), or after a correction; json and not jsonb, since the order of a plan''s own columns is kept';

alter table plan.import_draft
    add constraint import_draft_step_exists foreign key (import_id, position)
        references plan.import_step (import_id, position) deferrable initially deferred;
create index import_draft_by_step on plan.import_draft (import_id, position);
