-- Administrations are units over time now; a plan keeps the code of the one that made it.
alter table plan.plan
    drop constraint plan_administration_exists,
    add constraint plan_administration_exists foreign key (administration) references organisation.unit (code);

alter table plan.plan_import
    drop constraint plan_import_administration_exists,
    add constraint plan_import_administration_exists foreign key (administration) references organisation.unit (code);

alter table plan.known_wording
    drop constraint known_wording_administration_exists,
    add constraint known_wording_administration_exists foreign key (administration) references organisation.unit (code);
