-- Since when somebody stands for what a registration says of its organisation: whoever registered, by showing that the
-- address is theirs, or an organiser. What was there before nobody was asked for this was public, and stays so.
alter table registration add column vouched_at timestamptz default 'epoch';
alter table registration alter column vouched_at drop default;

-- What organisers have decided of an organisation in the public list of their event, whoever vouches for it.
create table organisation_naming (
    event_id        bigint      not null references event on delete cascade,
    organisation_id bigint      not null references organisation,
    shown           boolean     not null,
    decided_at      timestamptz not null,
    primary key (event_id, organisation_id)
);

create index organisation_naming_by_organisation on organisation_naming (organisation_id);

-- Not to be named in public, at whatever event.
alter table organisation add column unlisted boolean not null default false;
