-- What a person has put right in a reading once is read right the next time, within the same administration (ADR 9).

create table plan.known_wording
(
    id             uuid        not null,
    administration text        not null,
    kind           text        not null,
    key            text        not null,
    wording        text        not null,
    meaning        text        not null,
    learnt_at      timestamptz not null,
    learnt_by      uuid        not null,
    constraint known_wording_pk primary key (id),
    constraint known_wording_administration_exists foreign key (administration) references organisation.administration (code),
    constraint known_wording_means_one_thing unique (administration, kind, key),
    constraint known_wording_kind_is_known check (kind in ('SUB_AREA', 'STARTING_POINT', 'ROLE', 'COLUMN', 'PERIOD')),
    constraint known_wording_not_blank check (wording ~ '\S'),
    constraint known_wording_key_not_blank check (key ~ '\S')
);
comment on table plan.known_wording is 'What a wording means in the plans of one administration, learnt from a correction (inlärd rättelse); key is the wording without capitals and punctuation, the latest correction wins';
