-- What these held lies in organisation.unit since; nothing points here any more.
drop table organisation.administration;
drop table organisation.board;
comment on schema organisation is 'What the municipality and its partners consist of, over time. Filled at start from the reference files, and changed by people since.';
