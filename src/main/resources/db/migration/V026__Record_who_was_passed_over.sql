-- Why the last place that was free went past this one in the line; null: it was never passed over as it is now.
alter table registration add column passed_over text;
alter table place add column passed_over text;

-- Those in the line of an event who must still confirm the address; few, and looked for when somebody gets past them.
create index registration_line_unconfirmed on registration (event_id, arrival)
    where state = 'PENDING_EMAIL' and not holds_place;
