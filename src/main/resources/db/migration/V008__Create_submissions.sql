-- What a client has sent in under an idempotency key, kept for a day; nothing of it can be read back.
create table submission (
    key_hash        bytea       primary key,           -- of event and key
    request_hash    bytea       not null,
    registration_id bigint      not null references registration on delete cascade,
    created_at      timestamptz not null
);

create index submission_by_age on submission (created_at);
create index submission_by_registration on submission (registration_id);
