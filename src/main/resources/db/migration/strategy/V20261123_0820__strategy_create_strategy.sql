-- Plans follow a strategy and point at its starting points and sub-areas: the words are data with a period, not code.
create schema strategy;
comment on schema strategy is 'Strategies with starting points, sub-areas and template. Filled at start from the reference files.';
grant usage on schema strategy to ${application_role};

create table strategy.strategy (
    code                text primary key,
    content_version     integer not null,
    title               text not null,
    title_english       text not null,
    short_title         text not null,
    short_title_english text not null,
    period_from         date not null,
    period_to           date not null,
    other_titles        text[] not null,
    constraint strategy_content_version_positive check (content_version > 0),
    constraint strategy_period_ends_after_it_begins check (period_to >= period_from),
    constraint strategy_code_not_blank check (btrim(code) <> ''),
    constraint strategy_title_not_blank check (btrim(title) <> ''),
    constraint strategy_title_english_not_blank check (btrim(title_english) <> ''),
    constraint strategy_short_title_not_blank check (btrim(short_title) <> ''),
    constraint strategy_short_title_english_not_blank check (btrim(short_title_english) <> '')
);
comment on table strategy.strategy is 'A strategy (strategi) as it reads for one period.';
comment on column strategy.strategy.content_version is 'Edition of the reference file. Rows below that are not of this edition are kept for those who point at them, but no longer shown.';

create table strategy.starting_point (
    strategy_code   text not null,
    code            text not null,
    content_version integer not null,
    number          integer not null,
    name            text not null,
    name_english    text not null,
    display_name    text not null,
    other_wordings  text[] not null,
    constraint starting_point_pkey primary key (strategy_code, code),
    constraint starting_point_strategy_exists foreign key (strategy_code) references strategy.strategy (code),
    constraint starting_point_number_once_per_edition unique (strategy_code, content_version, number),
    constraint starting_point_number_positive check (number > 0),
    constraint starting_point_code_not_blank check (btrim(code) <> ''),
    constraint starting_point_name_not_blank check (btrim(name) <> ''),
    constraint starting_point_name_english_not_blank check (btrim(name_english) <> ''),
    constraint starting_point_display_name_not_blank check (btrim(display_name) <> '')
);
comment on table strategy.starting_point is 'Prioritised starting points (prioriterade utgångspunkter) of a strategy.';

create table strategy.sub_area (
    strategy_code       text not null,
    code                text not null,
    starting_point_code text not null,
    content_version     integer not null,
    number              integer not null,
    name                text not null,
    name_english        text not null,
    display_name        text not null,
    other_wordings      text[] not null,
    constraint sub_area_pkey primary key (strategy_code, code),
    constraint sub_area_starting_point_exists foreign key (strategy_code, starting_point_code)
        references strategy.starting_point (strategy_code, code),
    constraint sub_area_number_once_per_edition unique (strategy_code, content_version, number),
    constraint sub_area_number_positive check (number > 0),
    constraint sub_area_code_not_blank check (btrim(code) <> ''),
    constraint sub_area_name_not_blank check (btrim(name) <> ''),
    constraint sub_area_name_english_not_blank check (btrim(name_english) <> ''),
    constraint sub_area_display_name_not_blank check (btrim(display_name) <> '')
);
create index sub_area_starting_point on strategy.sub_area (strategy_code, starting_point_code);
comment on table strategy.sub_area is 'Sub-areas (delområden) of a starting point, with other wordings that plans are known to use.';

create table strategy.plan_template (
    strategy_code   text primary key,
    code            text not null,
    name            text not null,
    name_english    text not null,
    constraint plan_template_strategy_exists foreign key (strategy_code) references strategy.strategy (code),
    constraint plan_template_code_not_blank check (btrim(code) <> ''),
    constraint plan_template_name_not_blank check (btrim(name) <> ''),
    constraint plan_template_name_english_not_blank check (btrim(name_english) <> '')
);
comment on table strategy.plan_template is 'The central template (central mall) that the plans of a strategy are written in.';

create table strategy.plan_template_column (
    strategy_code   text not null,
    kind            text not null,
    content_version integer not null,
    position        integer not null,
    is_local        boolean not null,
    name            text not null,
    name_english    text not null,
    display_name    text not null,
    is_required     boolean not null,
    other_wordings  text[] not null,
    constraint plan_template_column_pkey primary key (strategy_code, kind),
    constraint plan_template_column_template_exists foreign key (strategy_code)
        references strategy.plan_template (strategy_code),
    constraint plan_template_column_kind_known check (kind in
        ('STARTING_POINT', 'SUB_AREAS', 'GOALS', 'ACTIVITIES', 'RESPONSIBLE', 'PERFORMED_BY', 'PERIOD', 'FOLLOW_UP')),
    constraint plan_template_column_position_once_per_edition
        unique (strategy_code, content_version, is_local, position),
    constraint plan_template_column_local_not_required check (not (is_local and is_required)),
    constraint plan_template_column_name_not_blank check (btrim(name) <> ''),
    constraint plan_template_column_name_english_not_blank check (btrim(name_english) <> ''),
    constraint plan_template_column_display_name_not_blank check (btrim(display_name) <> '')
);
comment on table strategy.plan_template_column is 'Columns of the template, and local ones that administrations are known to add.';
