-- Whoever has a plan open is to see what others write in it, whichever node they write through (ADR 42).

create function plan.tell_of_change() returns trigger
    language plpgsql as
$$
begin
    perform pg_notify('samhand_plan', 'changed ' || new.id);
    return null;
end
$$;
comment on function plan.tell_of_change() is 'Tells those who listen, when the change is committed, that a plan says something else; never what';

create trigger plan_tells_of_change
    after update of edit, version
    on plan.plan
    for each row
execute function plan.tell_of_change();
