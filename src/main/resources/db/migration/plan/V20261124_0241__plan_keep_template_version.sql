-- A plan keeps the version of the template that it is written under, and can begin without a file (ADR 41).
alter table plan.plan
    add column template_version integer not null default 1;
alter table plan.plan
    add constraint plan_template_version_exists foreign key (strategy, template_version)
        references strategy.template_edition (strategy_code, number);
create index plan_by_template_version on plan.plan (strategy, template_version);
comment on column plan.plan.template_version is 'The version of the strategy''s template that the plan is written under; a newer one is taken up by an edit';

alter table plan.plan_version
    alter column file_id drop not null,
    drop constraint plan_version_kind_is_known,
    drop constraint plan_version_first_is_created,
    add constraint plan_version_kind_is_known check (kind in ('created', 'laid_out', 'updated', 'restored')),
    add constraint plan_version_first_begins_plan check ((version = 1) = (kind in ('created', 'laid_out'))),
    add constraint plan_version_laid_out_without_file check (kind <> 'laid_out' or file_id is null),
    add constraint plan_version_read_from_file check (file_id is not null or kind in ('laid_out', 'restored'));
comment on column plan.plan_version.file_id is 'The file that the version was read from; none when the plan was laid out to be written in here';
