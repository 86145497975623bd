-- What became of the registrations of large-installation.sql and of their places: they are what they became at once, but
-- those that were cancelled, two days later. One in a hundred was corrected since, and one in a hundred others was from
-- another organisation first.
insert into history_entry (id, event_id, registration_id, what, after, state, reason, actor_kind, actor_id, valid_from,
                           valid_until)
select nextval('history_entry_seq'), r.event_id, r.id, 'stateBecame', jsonb_build_object('state', lower(b.state)), b.state,
       'REGISTERED', 'registrant', r.id, b.since, b.until
  from registration r
 cross join lateral (select r.state, r.state_since as since, cast(null as timestamptz) as until
                      union all
                     select 'CONFIRMED', r.registered_at, r.state_since where r.state = 'CANCELLED') b
 where r.id > 1000000;
insert into history_entry (id, event_id, registration_id, session_id, what, after, state, reason, actor_kind, actor_id,
                           valid_from, valid_until)
select nextval('history_entry_seq'), r.event_id, r.id, p.session_id, 'placeBecame',
       jsonb_build_object('state', lower(b.state)), b.state, 'REGISTERED', 'registrant', r.id, b.since, b.until
  from place p join registration r on r.id = p.registration_id
 cross join lateral (select p.state, p.state_since as since, cast(null as timestamptz) as until
                      union all
                     select 'CONFIRMED', r.registered_at, p.state_since where p.state = 'CANCELLED') b
 where r.id > 1000000;

insert into registration_past (registration_id, country, organisation_type, small_or_medium, until)
select r.id, 'LU', 'OTHER', false, r.registered_at + interval '3 days' from registration r where r.arrival % 100 = 1;
insert into organisation_past (registration_id, organisation_id, until)
select r.id, (select min(id) from organisation), r.registered_at + interval '3 days'
  from registration r where r.arrival % 100 = 2;

analyze history_entry;
analyze registration_past;
analyze organisation_past;
