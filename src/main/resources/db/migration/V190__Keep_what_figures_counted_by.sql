-- What figures count by and what was corrected since: the value that held until then. The first held from the beginning,
-- each other from the end of the one before; what holds now stands in the registration. The history says it too, but
-- what it says of a person can be erased.
create table registration_past (
    registration_id   bigint      not null references registration on delete cascade,
    country           text        not null,
    organisation_type text        not null,
    small_or_medium   boolean     not null,
    until             timestamptz not null
);

create index registration_past_of_registration on registration_past (registration_id, until);

-- Of what was corrected before; of the values that stayed there is nothing in the entry, so the next one that differs
-- says it, or the registration.
insert into registration_past (registration_id, country, organisation_type, small_or_medium, until)
select h.registration_id,
       coalesce((select n.before ->> 'country' from history_entry n
                  where n.registration_id = h.registration_id and n.what = 'detailsCorrected'
                    and n.before ->> 'country' is not null and (n.valid_from, n.id) >= (h.valid_from, h.id)
                  order by n.valid_from, n.id limit 1), cast(r.country as text)),
       coalesce((select upper(regexp_replace(n.before ->> 'organisationType', '([A-Z])', '_\1', 'g')) from history_entry n
                  where n.registration_id = h.registration_id and n.what = 'detailsCorrected'
                    and n.before ->> 'organisationType' is not null and (n.valid_from, n.id) >= (h.valid_from, h.id)
                  order by n.valid_from, n.id limit 1), r.organisation_type),
       coalesce((r.answers -> 'smallOrMedium')::boolean, false),
       h.valid_from
  from history_entry h join registration r on r.id = h.registration_id
 where h.what = 'detailsCorrected' and (h.before -> 'country' is not null or h.before -> 'organisationType' is not null);

-- Organisations of an event are looked for in the events before it.
create index registration_of_organisation on registration (organisation_id, event_id);
