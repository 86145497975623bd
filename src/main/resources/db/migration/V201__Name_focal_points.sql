-- Who looks after the registrations of one organisation at one event. The organisation is kept by a name of it, which
-- leads to its record, also to that into which it was merged.
create table focal_point (
    id           bigint generated always as identity primary key,
    event_id     bigint      not null references event,
    organisation text        not null,
    email        text        not null,
    language     text        not null,
    hash         bytea       not null unique,          -- SHA-256 of the secret in the link that went to the address
    named_at     timestamptz not null,
    withdrawn_at timestamptz
);

create index focal_point_by_event on focal_point (event_id);
