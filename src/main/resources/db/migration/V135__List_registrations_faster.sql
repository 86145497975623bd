-- Lists count by state and offer the countries of all who have registered: from the index, without their rows.
drop index registration_by_date;
create index registration_by_date on registration (event_id, registered_at, id)
    include (state, country, organisation_type);

-- What is like a word in one event is not to be sought among the registrations of all events.
create extension if not exists btree_gin;
drop index registration_by_text;
create index registration_by_text on registration using gin (event_id, search_text gin_trgm_ops);

-- Answers are asked for within an event, by a question that no index on all of them knows.
drop index registration_answers;
