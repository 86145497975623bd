-- Addresses that are to take the place of those of registrations, once somebody has shown to read what comes there.
create table new_address (
    registration_id bigint      primary key references registration on delete cascade,
    email           text        not null,
    hash            bytea       not null unique,        -- SHA-256 of the secret in the link
    asked_at        timestamptz not null,
    expires_at      timestamptz not null
);
