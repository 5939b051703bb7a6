-- Who may see a file that waits follows what its draft says of the administration, corrections included.

update plan.plan_import i
   set administration = s.content -> 'heading' ->> 'administrationCode'
  from plan.import_draft d
  join plan.import_step s on s.import_id = d.import_id and s.position = d.position
 where d.import_id = i.id
   and i.plan_id is null;
