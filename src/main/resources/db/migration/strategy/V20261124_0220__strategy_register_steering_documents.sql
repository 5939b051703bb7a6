-- An activity counts towards more than the strategy: other steering documents and their goals are data that people keep.
create table strategy.steering_document (
    id              uuid primary key,
    code            text not null,
    kind            text not null,
    title           text not null,
    title_english   text,
    owner           text,
    valid_from      date,
    valid_to        date,
    diary_number    text,
    decided_by      text,
    decided_by_unit text,
    decided_on      date,
    link            text,
    note            text,
    source          text,
    content_version integer,
    goals_made      integer not null default 0,
    version         integer not null default 0,
    constraint steering_document_code_once unique (code),
    constraint steering_document_code_fits check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint steering_document_kind_known check (kind in
        ('PROGRAMME', 'PLAN', 'GUIDELINE', 'BUDGET_ASSIGNMENT', 'POLICY_DECISION', 'GOAL_FRAMEWORK', 'CONVENTION')),
    constraint steering_document_title_not_blank check (btrim(title) <> ''),
    constraint steering_document_ends_after_it_begins check (valid_to >= valid_from),
    constraint steering_document_unit_has_words check (decided_by_unit is null or decided_by is not null),
    constraint steering_document_link_is_safe check (link ~ '^https://[^[:space:]]+$'),
    constraint steering_document_content_version_positive check (content_version > 0),
    constraint steering_document_goals_made_not_negative check (goals_made >= 0),
    constraint steering_document_version_not_negative check (version >= 0)
);
create unique index steering_document_once_per_title_and_beginning
    on strategy.steering_document (lower(title), coalesce(valid_from, '-infinity'));
comment on table strategy.steering_document is 'Other steering documents (styrdokument) than the strategies: programmes, plans, guidelines, budget assignments, decisions, goal frameworks.';
comment on column strategy.steering_document.owner is 'Code of the unit that answers for it. No foreign key: another module, and units are never deleted.';
comment on column strategy.steering_document.diary_number is 'As somebody typed it, in whatever form the registry uses.';
comment on column strategy.steering_document.source is 'Where a document that Samhand comes with is told of; null when people registered it.';
comment on column strategy.steering_document.content_version is 'Edition of the reference file that it says the same as; null as soon as people have written it.';
comment on column strategy.steering_document.goals_made is 'How many goals it has ever had, so that the code of one that is gone is never used again.';

create table strategy.steering_goal (
    code            text primary key,
    document        uuid not null,
    position        integer not null,
    number          text,
    text            text not null,
    text_english    text,
    content_version integer,
    constraint steering_goal_document_exists foreign key (document)
        references strategy.steering_document (id) on delete cascade,
    constraint steering_goal_position_once unique (document, position) deferrable initially deferred,
    constraint steering_goal_position_positive check (position > 0),
    constraint steering_goal_code_fits check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint steering_goal_number_not_blank check (btrim(number) <> ''),
    constraint steering_goal_text_not_blank check (btrim(text) <> ''),
    constraint steering_goal_content_version_positive check (content_version > 0)
);
comment on table strategy.steering_goal is 'Goals of a steering document, with articles and assignments among them; activities of plans name them by code.';
comment on column strategy.steering_goal.content_version is 'As for the document: null as soon as people have written it.';

create table strategy.strategy_goal (
    strategy_code text not null,
    goal          text not null,
    constraint strategy_goal_pkey primary key (strategy_code, goal),
    constraint strategy_goal_strategy_exists foreign key (strategy_code) references strategy.strategy (code),
    constraint strategy_goal_goal_exists foreign key (goal) references strategy.steering_goal (code) on delete cascade
);
create index strategy_goal_goal on strategy.strategy_goal (goal);
comment on table strategy.strategy_goal is 'Goals of other steering documents that a strategy itself says that it serves.';

create table strategy.steering_reference (
    code            text primary key,
    content_version integer not null,
    constraint steering_reference_content_version_positive check (content_version > 0)
);
comment on table strategy.steering_reference is 'Codes of all documents and goals that were ever taken over from the reference files, so that what people removed does not come back.';

create view strategy.api_goal as
select g.code, d.code as document, d.title from strategy.steering_goal g join strategy.steering_document d on d.id = g.document;
comment on view strategy.api_goal is 'Every goal that an activity can count towards, with its document.';
