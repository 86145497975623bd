-- An organiser decides on each registration before it is confirmed.
alter table event add column approval boolean not null default false;

-- What is done with many may be told with its reason or without.
alter table bulk_job add column told boolean not null default true;
