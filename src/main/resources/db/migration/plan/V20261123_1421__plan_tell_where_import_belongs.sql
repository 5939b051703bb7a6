-- A file that waits for review is a task of those who may read in plans for its administration.
alter table plan.plan_import add column administration text;
alter table plan.plan_import
    add constraint plan_import_administration_exists foreign key (administration) references organisation.administration (code);
create index plan_import_by_administration on plan.plan_import (administration);
