create sequence event_seq increment by 50;

create table event (
    id                 bigint      primary key,
    slug               text        not null unique,
    title              text        not null,
    series             text,
    edition            integer,
    summary            text,
    description        text,                          -- Markdown
    audience           text,                          -- who should attend
    mode               text        not null,
    status             text        not null,
    venue              text,
    time_zone          text        not null,
    languages          text[]      not null default '{}',
    accent_colour      text,
    organiser_name     text        not null,
    organiser_country  char(2),
    organiser_email    text        not null,
    documents          jsonb       not null default '[]',
    starts_at          timestamptz not null,          -- of the first session
    ends_at            timestamptz not null,          -- of the last session
    -- how people register
    opens_at           timestamptz,
    closes_at          timestamptz,
    changes_until      timestamptz,                   -- last moment for a registrant's own changes
    confirm_address    boolean     not null default false,
    hold_minutes       integer,                       -- how long places wait for the address to be confirmed
    offer_minutes      integer                        -- how long a place from the waiting list is on offer; null: it is given
);

create index event_by_start on event (starts_at);
