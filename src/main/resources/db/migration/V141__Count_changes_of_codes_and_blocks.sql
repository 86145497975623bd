-- Whoever changes a code or a block that somebody else has changed since it was read is told.
alter table access_code add column revision integer not null default 0;
alter table reserved_block add column revision integer not null default 0;
