-- Whoever looks for an organisation's registrations, confirmed or in earlier events, is served by
-- registration_of_organisation; each index more is written with each registration.
drop index registration_by_organisation;
