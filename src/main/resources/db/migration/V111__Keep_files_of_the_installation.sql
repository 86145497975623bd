-- A picture can be of the installation, such as its logo, and then of no event.
alter table attachment alter column event_slug drop not null;
