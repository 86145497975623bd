-- The version of an event, on the row of its own limit, which whoever takes a place writes: another one after every
-- transaction that changed the event, its programme, its speakers or what has a limit, by whatever version of the
-- application, since it is set here. It is the number of that transaction, so that none ever comes back.
alter table capacity_limit
    drop column revision,
    add column version bigint not null default 0;

create function set_event_version() returns trigger language plpgsql as $$
declare
    event bigint;
    transaction bigint := cast(cast(pg_current_xact_id() as text) as bigint);
begin
    if tg_op = 'UPDATE' and new is not distinct from old then
        return null;
    elsif tg_table_name = 'event' then
        event := new.id;
    elsif tg_table_name = 'appearance' then
        select s.event_id into event from session s where s.id = coalesce(new.session_id, old.session_id);
    else
        event := coalesce(new.event_id, old.event_id);
    end if;
    update capacity_limit l set version = transaction
     where l.event_id = event and l.owner = 'event' and l.version <> transaction;
    return null;
end $$;

create trigger event_version after update on event
    for each row execute function set_event_version();
create trigger event_version after insert or update or delete on session
    for each row execute function set_event_version();
create trigger event_version after insert or update or delete on speaker
    for each row execute function set_event_version();
create trigger event_version after insert or update or delete on appearance
    for each row execute function set_event_version();
create trigger event_version after insert or delete on capacity_limit
    for each row execute function set_event_version();
