-- A cancelled session stays in the programme; places and numbers in it stand still until it takes place after all.
alter table session add column status text not null default 'SCHEDULED';
alter table calendar_edition add column cancelled boolean not null default false;
