-- What organisers wrote in other languages than the event's first, by the name of the text and the language; the text in the
-- first language stays in its own column, which is all that the last version knows.
alter table event add column translations jsonb not null default '{}';
alter table session add column translations jsonb not null default '{}';
alter table speaker add column translations jsonb not null default '{}';
