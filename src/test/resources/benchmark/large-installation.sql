-- Events with registrations: 50,000 for the first, 10,000 for each of some others, the rest spread over those that are left.
-- How many is set before: large.events, large.registrations, and large.medium for those with 10,000. All of it is made up
-- and the same each time; nothing is announced, and so nobody is written to and the history is empty.
insert into event (id, slug, title, mode, status, time_zone, languages, organiser_name, organiser_email, starts_at,
                   ends_at, opens_at, closes_at, changes_until)
select nextval('event_seq') + 1000000, 'large-' || n, 'Roundtable ' || n, 'ONSITE', 'SCHEDULED', 'Europe/Paris', '{en}',
       'Organiser', 'organiser@roundtable.example', start, start + interval '8 hours', start - interval '60 days', start,
       start
  from (select n, timestamptz '2031-01-01 08:00+00' + n * interval '1 day' as start
          from generate_series(1, cast(current_setting('large.events') as int)) n) days;

insert into session (id, event_id, code, sort_order, type, title, starts_at, ends_at, registrable)
select nextval('session_seq') + 1000000, e.id, 's' || n, n, 'PANEL', 'Panel ' || n, e.starts_at + n * interval '1 hour',
       e.starts_at + (n + 1) * interval '1 hour', true
  from event e, generate_series(1, 4) n where e.slug like 'large-%';

insert into organisation (id, name, type)
select nextval('organisation_seq') + 1000000,
       (array['Captura', 'Nordlys', 'Hellas', 'Müller', 'Société', 'Agenzia', 'Fundação', 'Ústav', 'Register', 'Border'])
           [1 + n % 10] || ' '
       || (array['Biometrics', 'Identity', 'Systems', 'Standards', 'Research', 'Data', 'Trust', 'Documents'])
           [1 + n / 10 % 8] || ' ' || (array['GmbH', 'S.L.', 'AB', 'SA', 'OÜ'])[1 + n % 5] || ' ' || n,
       (array['COMPANY', 'MEMBER_STATE_AUTHORITY', 'ACADEMIA_RESEARCH', 'OTHER'])[1 + n % 4]
  from generate_series(1, 2000) n;

-- Written faster into a table without it than into both.
drop index registration_by_text;

insert into registration (id, event_id, state, state_since, holds_place, arrival, registered_at, first_name, last_name,
                          email, email_key, organisation_id, organisation_typed, organisation_type, country, language,
                          answers)
select nextval('registration_seq') + 1000000, e.id, p.state,
       p.at + case when p.state = 'CANCELLED' then interval '2 days' else interval '0 days' end, p.state = 'CONFIRMED', p.n, p.at, p.first_name,
       p.last_name, p.email, p.email, o.id, o.name, o.type,
       (array['DE', 'FR', 'ES', 'IT', 'PL', 'SE', 'EL', 'BG', 'IE', 'EE', 'BE', 'NL'])[1 + p.n % 12],
       (array['en', 'fr', 'de'])[1 + p.n % 3],
       jsonb_build_object('showName', p.n % 2 = 0, 'position', 'Head of unit ' || p.n % 50)
       || case when p.n % 40 = 0 then jsonb_build_object('accessibilityNeeds', 'A seat near the door') else '{}' end
       || case when p.n % 25 = 0 then jsonb_build_object('questions', 'What about question ' || p.n || '?') else '{}' end
  from (select n, first_name, last_name,
               translate(lower(first_name || '.' || last_name), 'äåéëíñóöøúüžšćğ ', 'aaeeinooouuzscg') || n || '@firm' || n % 2000
                   || '.example' as email,
               case when n % 20 = 0 then 'CANCELLED' when n % 33 = 0 then 'WAITING' else 'CONFIRMED' end as state,
               case when n <= 50000 then 1
                    when n <= 50000 + 10000 * medium then 2 + (n - 50001) / 10000
                    else 2 + medium + n % (events - 1 - medium) end as event,
               timestamptz '2030-11-01 08:00+00' + n * interval '16 days' / registrations as at
          from (select n,
                       (array['Ana', 'Björn', 'Chloé', 'Dimitra', 'Élodie', 'Fiona', 'Giulia', 'Hans', 'Ivana', 'Jürgen',
                              'Kirsten', 'Luís', 'María', 'Niamh', 'Ola', 'Petr', 'Rasmus', 'Søren', 'Tomáš', 'Zoë'])
                           [1 + n % 20] as first_name,
                       (array['An', 'Ber', 'Cas', 'Dub', 'Eri', 'Fer', 'Gar', 'Hof', 'Iva', 'Jan', 'Kow', 'Lin', 'Mül',
                              'Nov', 'Oli', 'Pap', 'Ros', 'Schnei', 'Tor', 'Wag'])[1 + n / 20 % 20]
                       || (array['der', 'man', 'ova', 'ski', 'sen', 'ado', 'ier', 'etti', 'ulos', 'berg', 'lund', 'ić',
                                 'nez', 'ley', 'feld', 'rand', 'ström', 'qvist', 'oğlu', 'hardt'])[1 + n / 400 % 20]
                       || (array['', '-Ruiz', ' Costa', '-Weber', ' de Vries', 'ova', ' Lind'])[1 + n % 7] as last_name
                  from generate_series(1, cast(current_setting('large.registrations') as int)) n) names,
               (select cast(current_setting('large.events') as int) as events,
                       cast(current_setting('large.medium') as int) as medium,
                       cast(current_setting('large.registrations') as int) as registrations) sizes) p
  join event e on e.slug = 'large-' || p.event
  join (select *, row_number() over (order by id) as number from organisation where id > 1000000) o
    on o.number = 1 + p.n % 2000;

insert into place (id, registration_id, session_id, state, state_since, arrival)
select nextval('place_seq') + 1000000, r.id, s.id,
       case when r.state = 'CONFIRMED' and r.id % 10 = 0 then 'WAITING' else r.state end, r.state_since, r.arrival
  from registration r join event e on e.id = r.event_id join session s on s.event_id = e.id
 where e.slug like 'large-%' and (s.sort_order = 1 + r.id % 4 or s.sort_order = 1 + (r.id + 1) % 4);

insert into capacity_limit (id, event_id, session_id, capacity, waitlist, taken, arrivals)
select nextval('quota_seq') + 1000000, e.id, cast(null as bigint), cast(null as integer), true,
       (select count(*) from registration r where r.event_id = e.id and r.holds_place), 1000000
  from event e where e.slug like 'large-%'
union all
select nextval('quota_seq') + 1000000, s.event_id, s.id, null, true,
       (select count(*) from place p where p.session_id = s.id and p.state = 'CONFIRMED'), 0
  from session s join event e on e.id = s.event_id where e.slug like 'large-%';

create index registration_by_text on registration using gin (event_id, search_text gin_trgm_ops);

analyze event;
analyze session;
analyze registration;
analyze place;
analyze capacity_limit;
