-- Plans and reports name administrations, boards and roles: they point at these rows.
create schema organisation;
comment on schema organisation is 'Boards and administrations of the municipality. Filled at start from the reference files.';
grant usage on schema organisation to ${application_role};

create table organisation.municipality (
    data_set        text primary key,
    content_version integer not null,
    code            text not null,
    name            text not null,
    short_name      text not null,
    only_one        boolean not null default true,
    constraint municipality_is_the_only_one unique (only_one),
    constraint municipality_only_one_is_true check (only_one),
    constraint municipality_content_version_positive check (content_version > 0),
    constraint municipality_code_has_four_figures check (code ~ '^[0-9]{4}$'),
    constraint municipality_data_set_not_blank check (btrim(data_set) <> ''),
    constraint municipality_name_not_blank check (btrim(name) <> ''),
    constraint municipality_short_name_not_blank check (btrim(short_name) <> '')
);
comment on table organisation.municipality is 'The one municipality of this database, and the data set that it came from.';

create table organisation.board (
    code            text primary key,
    name            text not null,
    constraint board_code_not_blank check (btrim(code) <> ''),
    constraint board_name_not_blank check (btrim(name) <> '')
);
comment on table organisation.board is 'Boards (nämnder). Never deleted.';

create table organisation.administration (
    code            text primary key,
    content_version integer not null,
    position        integer not null,
    kind            text not null,
    name            text not null,
    short_name      text not null,
    genitive        text not null,
    other_names     text[] not null,
    valid_from      date,
    valid_to        date,
    board_code      text not null,
    constraint administration_board_exists foreign key (board_code) references organisation.board (code),
    constraint administration_kind_known check (kind in ('DISTRICT', 'SPECIALIST')),
    constraint administration_valid_to_not_before_from check (valid_to >= valid_from),
    constraint administration_code_not_blank check (btrim(code) <> ''),
    constraint administration_name_not_blank check (btrim(name) <> ''),
    constraint administration_short_name_not_blank check (btrim(short_name) <> ''),
    constraint administration_genitive_not_blank check (btrim(genitive) <> '')
);
create index administration_board on organisation.administration (board_code);
comment on table organisation.administration is 'Administrations (förvaltningar). Never deleted: one that an edition of the data set leaves out keeps its older content version.';
comment on column organisation.administration.valid_from is 'First day; null when it is not recorded.';
comment on column organisation.administration.valid_to is 'Last day; null as long as it exists.';

create table organisation.role (
    code            text primary key,
    position        integer not null,
    name            text not null,
    plural          text not null,
    name_english    text not null,
    other_wordings  text[] not null,
    constraint role_code_not_blank check (btrim(code) <> ''),
    constraint role_name_not_blank check (btrim(name) <> ''),
    constraint role_plural_not_blank check (btrim(plural) <> ''),
    constraint role_name_english_not_blank check (btrim(name_english) <> '')
);
comment on table organisation.role is 'Roles that plans name as responsible (enhetschef, fältassistent …). Never deleted.';
