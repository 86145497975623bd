-- The books are looked through once a day; what did not hold is kept as it was found.
create table integrity_check (
    id         bigint generated always as identity primary key,
    checked_at timestamptz not null,
    millis     integer     not null,
    violations jsonb       not null
);
