-- One row per limit: the event's own (session_id is null) and one per registrable session.
-- Kept apart from event and session so that the row that everybody locks stays narrow.
-- `taken` counts what nobody else can have: confirmed, held for an unconfirmed address, offered.
create sequence quota_seq increment by 50;

create table quota (
    id         bigint  primary key,
    event_id   bigint  not null references event on delete cascade,
    session_id bigint  unique references session on delete cascade,
    capacity   integer check (capacity >= 0),          -- null: no limit
    waitlist   boolean not null,
    taken      integer not null default 0 check (taken >= 0),
    arrivals   bigint  not null default 0,              -- last number drawn; only on the event's own row
    unique nulls not distinct (event_id, session_id)
);

create sequence registration_seq increment by 50;

create table registration (
    id                  bigint      primary key,
    event_id            bigint      not null references event,
    state               text        not null,
    state_since         timestamptz not null,
    holds_place         boolean     not null,          -- counted in the event's quota
    arrival             bigint      not null,          -- place in the line; drawn under the event's lock
    held_until          timestamptz,                   -- pendingEmail: until the address must be confirmed
    offered_until       timestamptz,                   -- waiting: until the place in the event must be taken up
    revision            integer     not null default 0,
    registered_at       timestamptz not null,
    first_name          text,
    last_name           text,
    email               text        not null,
    email_key           text        not null,          -- what makes two addresses the same
    organisation_id     bigint      not null references organisation,
    organisation_typed  text        not null,
    organisation_type   text        not null,
    small_or_medium     boolean     not null default false,
    country             char(2)     not null,
    position            text,
    accessibility_needs text,
    questions           text,
    show_name           boolean     not null default false,
    share_contact       boolean     not null default false,
    later_announcements boolean     not null default false,
    language            text        not null
);

-- One active registration per event and address.
create unique index registration_active_address on registration (event_id, email_key)
    where state in ('PENDING_EMAIL', 'PENDING_APPROVAL', 'CONFIRMED', 'WAITING');
create index registration_line on registration (event_id, arrival) where state = 'WAITING';
create index registration_due on registration (coalesce(held_until, offered_until))
    where held_until is not null or offered_until is not null;
-- The few that are neither settled nor ended. An index on all states would tempt the planner away from the unique one.
create index registration_unsettled on registration (event_id)
    where state in ('PENDING_EMAIL', 'PENDING_APPROVAL', 'WAITING');
create index registration_by_address on registration (email_key);

create sequence place_seq increment by 50;

create table place (
    id              bigint      primary key,
    registration_id bigint      not null references registration,
    session_id      bigint      not null references session,
    state           text        not null,
    state_since     timestamptz not null,
    arrival         bigint      not null,
    offered_until   timestamptz,
    revision        integer     not null default 0,
    unique (registration_id, session_id)
);

create index place_line on place (session_id, arrival) where state = 'WAITING';
create index place_by_session on place (session_id, state);
create index place_due on place (offered_until) where offered_until is not null;

-- Secret links. Only the SHA-256 of the token is kept; each mail carries a token of its own.
create table registration_token (
    hash            bytea       primary key,
    registration_id bigint      not null references registration,
    proves_address  boolean     not null,              -- was sent to the address and nowhere else
    created_at      timestamptz not null
);

create index registration_token_by_registration on registration_token (registration_id);
