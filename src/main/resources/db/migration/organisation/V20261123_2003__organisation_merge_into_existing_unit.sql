-- Units can become a part of one that exists, besides becoming a new one together.
alter table organisation.reorganisation_step
    drop constraint reorganisation_step_kind_known,
    add constraint reorganisation_step_kind_known
        check (kind in ('MERGE', 'ABSORB', 'SPLIT', 'RENAME', 'MOVE', 'END')),
    drop constraint reorganisation_step_is_whole,
    add constraint reorganisation_step_is_whole check (case kind
        when 'MERGE'  then cardinality(units) >= 2 and cardinality(names) = 1 and target is null
        when 'ABSORB' then cardinality(units) >= 1 and cardinality(names) = 0 and target is not null and not target = any (units)
        when 'SPLIT'  then cardinality(units) = 1 and cardinality(names) >= 2 and target is null
        when 'RENAME' then cardinality(units) = 1 and cardinality(names) = 1 and target is null
        when 'MOVE'   then cardinality(units) = 1 and cardinality(names) = 0 and target is not null
        when 'END'    then cardinality(units) = 1 and cardinality(names) = 0 and target is null
        end);
