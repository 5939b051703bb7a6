-- A list of units is looked at before it changes anything; until then it waits here.
create table organisation.unit_import (
    id              uuid primary key,
    file_name       text not null,
    day             date not null,
    rows            jsonb not null,
    received_at     timestamptz not null,
    received_by     uuid not null,
    carried_out_at  timestamptz,
    carried_out_by  uuid,
    constraint unit_import_file_name_not_blank check (btrim(file_name) <> '' and length(file_name) <= 255),
    constraint unit_import_rows_are_a_list check (jsonb_typeof(rows) = 'array'),
    constraint unit_import_carried_out_by_somebody check ((carried_out_at is null) = (carried_out_by is null))
);
comment on table organisation.unit_import is 'Lists of units that were read from files: those that wait to be looked at, and those that were carried out.';
comment on column organisation.unit_import.day is 'First day of what is new or other in the list.';
