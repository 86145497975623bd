-- Codes that organisers hand out, and with which people register.
create table access_code (
    id         bigint      generated always as identity primary key,
    event_id   bigint      not null references event,
    code       text        not null,
    code_key   text        not null,                    -- what makes two codes the same
    label      text,                                    -- for whom it is, for organisers alone
    most       integer     check (most > 0),            -- registrations at once; null: any number
    expires_at timestamptz,
    ended_at   timestamptz,                             -- switched off
    unique (event_id, code_key)
);

-- Null: who registered had none.
alter table registration add column access_code_id bigint references access_code;

create index registration_by_access_code on registration (access_code_id, state) where access_code_id is not null;
