-- Passed over because of another place of the same person at the same time. In a column of its own: the last version
-- could not read a row whose passed_over has a reason that it does not know.
alter table place add column overlapping boolean not null default false;
