-- Besides the states: who did it, what it was, before and after. A row that is no state lasts no time (valid_until is
-- valid_from), so that "as of" finds states alone. Null in what: a state, written before this column was there.
alter table history_entry
    add column what       text,
    add column before     jsonb,
    add column after      jsonb,
    add column actor_kind text,
    add column actor_id   bigint,                      -- registration or API token
    add column speaker_id bigint,                      -- may be gone
    alter column registration_id drop not null,        -- null: of the event, its programme or its speakers
    alter column state drop not null,
    alter column reason drop not null,
    -- The version before deletes sessions that nobody ever wanted, and must still be able to.
    drop constraint history_entry_session_id_fkey,
    add constraint history_entry_session_id_fkey foreign key (session_id) references session on delete cascade;
