-- People whom organisers invite to an event, each under one address.
create table invitation (
    id           bigint generated always as identity primary key,
    event_id     bigint      not null references event,
    email        text        not null,
    email_key    text        not null,                  -- what makes two addresses the same
    name         text,
    organisation text,
    language     text        not null,                  -- to write in
    note         text,                                  -- what the organiser adds
    invited_at   timestamptz not null,
    mailed_at    timestamptz not null,                  -- the last time
    mails        integer     not null default 1,
    declined_at  timestamptz,
    withdrawn_at timestamptz
);

create unique index invitation_of_address on invitation (event_id, email_key) where withdrawn_at is null;
create index invitation_of_event on invitation (event_id, id);

-- A link for each mail; only its SHA-256 is kept.
create table invitation_token (
    hash          bytea       primary key,
    invitation_id bigint      not null references invitation on delete cascade,
    created_at    timestamptz not null
);

create index invitation_token_of_invitation on invitation_token (invitation_id, created_at);

-- Null: who registered had none, or did not use it.
alter table registration add column invitation_id bigint references invitation;

create index registration_by_invitation on registration (invitation_id) where invitation_id is not null;
