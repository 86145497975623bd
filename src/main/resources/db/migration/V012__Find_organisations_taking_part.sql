-- Every registration form offers the names of organisations that somebody has confirmed a registration for: with this,
-- one look per organisation, however many have registered.
create index registration_by_organisation on registration (organisation_id) where state = 'CONFIRMED';
