-- In which order what was done under an event's lock was written, and what was written together. Moments do not tell it:
-- they are taken before somebody waits for the lock, and by the clocks of several nodes. Null: written before this was
-- kept. Defaults, so that the last version keeps it, too.
create sequence history_written_seq;

alter table history_entry
    add column written    bigint,
    add column written_in xid8;                        -- the transaction

alter table history_entry
    alter column written    set default nextval('history_written_seq'),
    alter column written_in set default pg_current_xact_id();
