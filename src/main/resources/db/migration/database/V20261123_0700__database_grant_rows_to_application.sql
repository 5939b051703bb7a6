-- The application reads and writes rows but changes no table: what the owner makes from now on is granted row by row.
alter default privileges grant usage on schemas to ${application_role};
alter default privileges grant select, insert, update, delete on tables to ${application_role};
alter default privileges grant usage, select on sequences to ${application_role};
