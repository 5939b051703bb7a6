-- Other modules check in sets whether the units that they point at were there at the time.
create view organisation.api_unit_period as
select unit, valid_from, valid_to
  from organisation.unit_version;
comment on view organisation.api_unit_period is 'When each unit is there; a unit has one row for each name or place.';
