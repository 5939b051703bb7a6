-- A name that a reviewer wrote goes when its person is erased, also out of what was signed off; nothing else changes there.
create function audit.lost_a_name(earlier text, later text) returns boolean
    language sql
    immutable
    set search_path = pg_catalog, pg_temp
as $$
select later <> earlier
       and length(earlier) <= length(later) + 200
       and earlier like replace(replace(replace(replace(later, '\', '\\'), '%', '\%'), '_', '\_'), '[borttaget namn]', '%')
$$;
comment on function audit.lost_a_name is 'Whether a text is an earlier one where names gave way to their mark.';

create or replace function audit.refuse_change_of_signed_review() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from audit.review r where r.id = new.review_id and r.signed_at is not null) then
        if tg_op = 'UPDATE'
            and audit.lost_a_name(old.note, new.note)
            and (new.review_id, new.number, new.entry_id, new.actor_id, new.reason, new.verdict, new.judged_at, new.judged_by)
                is not distinct from
                (old.review_id, old.number, old.entry_id, old.actor_id, old.reason, old.verdict, old.judged_at, old.judged_by) then
            return new;
        end if;
        raise exception 'The review % is signed off', new.review_id;
    end if;
    return new;
end
$$;
comment on function audit.refuse_change_of_signed_review is 'Lines of a review that is signed off do not change, save that names of erased persons go.';
