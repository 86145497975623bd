-- Events whose figures somebody looks at while they change, on whichever node; for others nothing is told. Whoever tells
-- (NOTIFY) waits at its commit for everybody else who does, in the whole database.
create table figure_watch (
    event_id bigint      primary key references event on delete cascade,
    until    timestamptz not null
);

-- The channel is called as the table; what is told is the id of an event, once in a transaction. Set where whatever figures
-- count leaves its trace, so that whatever version of the application makes a change tells it.
create function tell_figures_changed() returns trigger language plpgsql as $$
begin
    if not exists (select from figure_watch) then
        return null;
    elsif tg_table_name = 'history_entry' then
        perform pg_notify('figure_watch', cast(w.event_id as text)) from figure_watch w
          where w.until > clock_timestamp() and w.event_id in (select c.event_id from changed c);
    elsif tg_table_name = 'attendance' then
        perform pg_notify('figure_watch', cast(w.event_id as text)) from figure_watch w
          where w.until > clock_timestamp()
            and w.event_id in (select s.event_id from changed c join session s on s.id = c.session_id);
    else
        perform pg_notify('figure_watch', cast(w.event_id as text)) from figure_watch w
          where w.until > clock_timestamp()
            and w.event_id in (select r.event_id from changed c join registration r on r.id = c.registration_id);
    end if;
    return null;
end $$;

-- States of registrations and places, and whatever else becomes of them.
create trigger figures_changed after insert on history_entry
    referencing new table as changed for each statement execute function tell_figures_changed();
create trigger figures_changed after insert on attendance
    referencing new table as changed for each statement execute function tell_figures_changed();
create trigger figures_changed_again after update on attendance
    referencing new table as changed for each statement execute function tell_figures_changed();
-- Organisations that were merged or split.
create trigger figures_changed after insert on organisation_past
    referencing new table as changed for each statement execute function tell_figures_changed();
