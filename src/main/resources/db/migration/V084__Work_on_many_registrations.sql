-- Work on many registrations at once: one row for each of them, which whichever node is free claims for a minute.
create table bulk_job (
    id         bigint generated always as identity primary key,
    event_id   bigint      not null references event,
    verb       text        not null,
    argument   text        not null,                   -- the reason, or the tag
    actor_kind text        not null,
    actor_id   bigint,
    started_at timestamptz not null
);

create table bulk_task (
    job_id          bigint not null references bulk_job on delete cascade,
    registration_id bigint not null references registration on delete cascade,
    claimed_until   timestamptz,                       -- null: nobody works on it
    outcome         text,                              -- null: not done yet
    primary key (job_id, registration_id)
);

create index bulk_task_open on bulk_task (job_id, registration_id) where outcome is null;
