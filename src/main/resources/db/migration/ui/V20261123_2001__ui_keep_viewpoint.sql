-- The administration and the year that a person looks at follow them from page to page and from browser to browser.
create table ui.viewpoint
(
    person         uuid        not null,
    administration text,
    year           integer,
    chosen_at      timestamptz not null,
    constraint viewpoint_pk primary key (person),
    constraint viewpoint_administration_is_a_code check (administration ~ '^[a-z0-9-]{1,80}$'),
    constraint viewpoint_year_is_likely check (year between 1900 and 2200)
);
comment on table ui.viewpoint is 'Which administration and year a person has chosen to look at; null is all of them';
