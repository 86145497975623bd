-- Tables of people who are to be registered: one row for each, which whichever node is free claims for a minute.
create table import_job (
    id         bigint generated always as identity primary key,
    event_id   bigint      not null references event,
    file_name  text        not null,
    heads      jsonb       not null,                    -- names of the columns
    plan       jsonb,                                   -- how they are understood; null: not said yet
    actor_kind text        not null,
    actor_id   bigint,
    uploaded_at timestamptz not null,
    started_at timestamptz,                             -- null: not begun
    erased_at  timestamptz                              -- null: the cells are still there
);

create index import_job_event on import_job (event_id);

create table import_row (
    job_id          bigint not null references import_job on delete cascade,
    number          int    not null,                    -- as in the file
    cells           jsonb,                              -- null: erased
    due             boolean not null default false,     -- to be worked on
    claimed_until   timestamptz,                        -- null: nobody works on it
    outcome         text,                               -- null: not done yet
    registration_id bigint references registration on delete set null,
    address_key     bytea,                              -- SHA-256 of event and address: who was brought in is not brought in again
    primary key (job_id, number)
);

create index import_row_due on import_row (job_id, number) where due and outcome is null;
create index import_row_address on import_row (address_key) where address_key is not null;
