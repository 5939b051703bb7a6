-- Plans check in sets whether the starting points and sub-areas that they point at exist.
create view strategy.api_code as
select strategy_code as strategy, code from strategy.starting_point
union all
select strategy_code, code from strategy.sub_area;
comment on view strategy.api_code is 'Every code of a starting point or a sub-area, of all editions.';
