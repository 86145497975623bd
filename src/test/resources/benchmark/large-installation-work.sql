-- What the work of years leaves behind beside the registrations of large-installation.sql, most of it in the largest event,
-- which has just begun. Made up as well, and the same each time.
update event set starts_at = date_trunc('hour', now()), ends_at = date_trunc('hour', now()) + interval '9 hours',
       opens_at = date_trunc('hour', now()) - interval '60 days', closes_at = date_trunc('hour', now()),
       changes_until = date_trunc('hour', now()) where slug = 'large-1';
update session s set starts_at = e.starts_at + s.sort_order * interval '1 hour',
       ends_at = e.starts_at + (s.sort_order + 1) * interval '1 hour'
  from event e where e.id = s.event_id and e.slug = 'large-1';

-- A large programme has registrants, too: those of a small one.
insert into registration (id, event_id, state, state_since, holds_place, arrival, registered_at, first_name, last_name,
                          email, email_key, organisation_id, organisation_typed, organisation_type, country, language,
                          answers)
select nextval('registration_seq') + 1000000, e.id, r.state, r.state_since, r.holds_place, r.arrival, r.registered_at,
       r.first_name, r.last_name, r.email, r.email_key, r.organisation_id, r.organisation_typed, r.organisation_type,
       r.country, r.language, r.answers
  from registration r join event small on small.id = r.event_id and small.slug = 'large-2',
       event e where e.slug = 'large-programme';

insert into staff_account (name, email, email_key, language, created_at)
select 'Organiser ' || n, 'organiser-' || n || '@staff.example', 'organiser-' || n || '@staff.example', 'en', now()
  from generate_series(1, 300) n;
insert into role_grant (account_id, role, slug, granted_at)
select a.id, (array['ORGANISER', 'EDITOR', 'DESK', 'VIEWER'])[1 + a.id % 4], 'large-' || 1 + (a.id * k * 7) % 200, now()
  from staff_account a, generate_series(1, 3) k where a.email like 'organiser-%'
on conflict do nothing;
insert into role_grant (account_id, role, slug, granted_at)
select a.id, 'DESK', slug, now() from staff_account a, unnest(array['large-1', 'large-programme']) slug
 where a.email like 'organiser-%' and a.id % 10 = 0
on conflict do nothing;

-- A thousand acts.
insert into history_entry (id, event_slug, what, after, actor_kind, actor_id, address, valid_from, valid_until)
select nextval('history_entry_seq'), 'large-' || 1 + n % 200, 'personalDataRead',
       jsonb_build_object('what', 'registrations', 'format', 'csv', 'persons', n), 'staff', a.id, '192.0.2.7', at, at
  from (select n, timestamptz '2030-11-01 08:00+00' + n * interval '1 hour' as at from generate_series(1, 1000) n) acts
  join (select id, row_number() over (order by id) as number from staff_account where email like 'organiser-%') a
    on a.number = 1 + n % 300;

insert into outbox_mail (id, message_id, occasion, reference, recipient, sender_name, language, subject, state, created_at,
                         next_attempt_at, finished_at, last_error)
select gen_random_uuid(), r.id || '@roundtable.example', 'confirmation', 'registration/' || r.id, r.email, 'Organiser', 'en',
       'You are registered', case when r.id % 500 = 0 then 'FAILED' else 'SENT' end, r.state_since, r.state_since,
       r.state_since, case when r.id % 500 = 0 then 'There is no such mailbox' end
  from registration r where r.id > 1000000;

insert into access_code (event_id, code, code_key, label, most)
select e.id, 'CODE-' || n, 'CODE' || n, 'Association ' || n, 500
  from event e, generate_series(1, 60) n where e.slug = 'large-1';
insert into reserved_block (event_id, name, places, release_at)
select e.id, 'Delegation ' || n, 50, e.ends_at from event e, generate_series(1, 40) n where e.slug = 'large-1';
insert into capacity_limit (id, event_id, block_id, capacity, waitlist, taken, arrivals)
select nextval('quota_seq') + 1000000, b.event_id, b.id, b.places, true, 0, 0 from reserved_block b;
insert into invitation (event_id, email, email_key, name, organisation, language, invited_at, mailed_at)
select e.id, 'guest' || n || '@guests.example', 'guest' || n || '@guests.example', 'Guest ' || n, 'Nordlys AB', 'en',
       now() - interval '9 days', now() - interval '9 days'
  from event e, generate_series(1, 5000) n where e.slug = 'large-1';
update registration r set access_code_id = c.id
  from (select id, row_number() over (order by id) as number from access_code) c
 where r.event_id = (select id from event where slug = 'large-1') and r.arrival % 10 = 0
   and c.number = 1 + r.arrival / 10 % 60;

insert into registration_tag (registration_id, tag)
select r.id, (array['press', 'speaker', 'guest of honour', 'on the list of the ministry'])[1 + r.arrival % 4]
  from registration r join event e on e.id = r.event_id where e.slug = 'large-1' and r.arrival % 5 = 0;
insert into registration_note (registration_id, noted, noted_at, actor_kind, actor_id)
select r.id, 'Has called and comes later.', now(), 'staff', (select min(id) from staff_account)
  from registration r join event e on e.id = r.event_id where e.slug = 'large-1' and r.arrival % 10 = 0;
insert into attendance (registration_id, session_id, source, without_place, marked_at, marked_by_kind, marked_by_id)
select p.registration_id, p.session_id, 'CODE', false, now(), 'staff', (select min(id) from staff_account)
  from place p join session s on s.id = p.session_id join event e on e.id = s.event_id
 where e.slug = 'large-1' and p.state = 'CONFIRMED' and p.registration_id % 3 > 0;
insert into saved_view (event_id, account_id, name, query, shared, saved_at)
select e.id, a.id, 'View of ' || a.name, 'status=waiting', true, now() from event e, staff_account a
 where e.slug = 'large-1' and a.email like 'organiser-%' and a.id % 10 = 0;

insert into bulk_job (event_id, verb, argument, actor_kind, actor_id, started_at)
select e.id, 'TAG', 'press', 'staff', (select min(id) from staff_account), now() from event e where e.slug = 'large-1';
insert into bulk_task (job_id, registration_id, outcome)
select j.id, r.id, 'DONE' from bulk_job j join registration r on r.event_id = j.event_id where r.arrival % 10 = 0;
insert into import_job (event_id, file_name, heads, plan, actor_kind, actor_id, uploaded_at)
select e.id, 'people.csv', '["Name", "Mail"]',
       '{"columns": ["name", "email"], "types": {}, "tell": true, "waits": true,
         "usual": {"organisation": "Example", "organisationType": "company", "country": "ES"}}',
       'staff', (select min(id) from staff_account), now()
  from event e where e.slug = 'large-1';
insert into import_row (job_id, number, cells)
select j.id, 1 + n, jsonb_build_array('Ada ' || n, 'ada' || n || '@people.example')
  from import_job j, generate_series(1, 2000) n;

-- What the application adds gets numbers beyond these.
select setval('registration_seq', (select max(id) from registration) + 50),
       setval('place_seq', (select max(id) from place) + 50),
       setval('history_entry_seq', (select max(id) from history_entry) + 50),
       setval('quota_seq', (select max(id) from capacity_limit) + 50),
       setval('organisation_seq', (select max(id) from organisation) + 50),
       setval('session_seq', (select max(id) from session) + 50),
       setval('event_seq', (select max(id) from event) + 50);

analyze;
