-- Besides events: the installation, and drafts, which have a slug and no row. From where staff acted, as long as that is
-- kept. When somebody's data was taken out of a row that stays.
alter table history_entry
    add column event_slug text,
    add column address    text,
    add column erased_at  timestamptz,
    alter column event_id drop not null,
    -- Nobody deletes sessions any more, they are withdrawn.
    drop constraint history_entry_session_id_fkey,
    add constraint history_entry_session_id_fkey foreign key (session_id) references session;

-- Three changes of a row are possible and no other: the open end of a state is closed; the network address is forgotten;
-- what was before and after is erased, of which the moment stays.
create function keep_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
            and to_jsonb(new) - '{valid_until,address,before,after,erased_at}'::text[]
                = to_jsonb(old) - '{valid_until,address,before,after,erased_at}'::text[]
            and (new.valid_until is not distinct from old.valid_until
                or old.valid_until is null and new.valid_until is not null)
            and (new.address is not distinct from old.address or new.address is null)
            and ((new.before, new.after, new.erased_at) is not distinct from (old.before, old.after, old.erased_at)
                or old.erased_at is null and new.erased_at is not null and new.before is null and new.after is null)
    then
        return new;
    end if;
    raise exception 'history is only added to' using errcode = 'insufficient_privilege';
end $$;

create trigger history_entry_is_kept before update or delete on history_entry
    for each row execute function keep_history();
create trigger history_entry_is_kept_whole before truncate on history_entry
    for each statement execute function keep_history();

-- How it is asked: of one registration, one session, of drafts, of what staff did, of all by time.
create index history_entry_of_registration on history_entry (registration_id, valid_from, id);
create index history_entry_of_session on history_entry (session_id, valid_from, id)
    where session_id is not null and registration_id is null;
create index history_entry_of_draft on history_entry (event_slug, valid_from, id) where event_slug is not null;
create index history_entry_by_actor on history_entry (actor_kind, actor_id, valid_from, id)
    where actor_kind not in ('registrant', 'system');
create index history_entry_by_time on history_entry (valid_from, id);
create index history_entry_with_address on history_entry (valid_from) where address is not null;
