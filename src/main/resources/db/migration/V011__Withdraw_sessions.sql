-- A session that left the programme after everybody had given up their places in it: history still speaks of it.
alter table session add column withdrawn boolean not null default false;
