-- What programs read that draw charts of their own (doc/reporting.md): a view for each kind of row, by names that stay, with
-- nobody's name, address or answers. Whoever may read the views may not read the tables behind them.
create view report_event as
    select e.id as event_id, e.slug as event, e.title, e.series, e.edition, e.mode, e.status, e.venue, e.time_zone,
           e.organiser_name as organiser, e.starts_at, e.ends_at, e.opens_at, e.closes_at
      from event e;

create view report_session as
    select s.id as session_id, s.event_id, s.code as session, s.title, s.type, s.track, s.starts_at, s.ends_at, s.registrable,
           (select l.capacity from capacity_limit l where l.session_id = s.id and l.lock_order = 2) as capacity
      from session s;

create view report_organisation as
    select o.id as organisation_id, o.name, o.type, o.country from organisation o;

create view report_registration as
    select r.id as registration_id, r.event_id, r.state, r.state_since, r.registered_at, cast(r.country as text) as country,
           r.organisation_id, r.organisation_type,
           coalesce(cast(r.answers -> 'smallOrMedium' as boolean), false) as small_or_medium
      from registration r;

create view report_place as
    select p.registration_id, r.event_id, p.session_id, p.state, p.state_since
      from place p join registration r on r.id = p.registration_id;

-- Of registrations, and of their places where a session is named. Null in valid_until: is so.
create view report_state as
    select h.registration_id, h.event_id, h.session_id, h.state, h.valid_from, h.valid_until
      from history_entry h where h.registration_id is not null and h.state is not null;

create view report_attendance as
    select a.registration_id, r.event_id, a.session_id, a.marked_at, a.withdrawn_at
      from attendance a join registration r on r.id = a.registration_id;
