-- Who was present in a session, from the moment at which that was marked until it was taken back, if it was.
create table attendance (
    id                bigint generated always as identity primary key,
    registration_id   bigint      not null references registration on delete cascade,
    session_id        bigint      not null references session,
    source            text        not null,
    without_place     boolean     not null,            -- let in all the same
    marked_at         timestamptz not null,
    marked_by_kind    text        not null,
    marked_by_id      bigint,
    withdrawn_at      timestamptz,                     -- null: is present
    withdrawn_by_kind text,
    withdrawn_by_id   bigint
);

-- Nobody is present twice, however many desks mark it.
create unique index attendance_now on attendance (session_id, registration_id) where withdrawn_at is null;
create index attendance_by_registration on attendance (registration_id);
