-- Whoever brings a name that nobody has written before may mean one that is known.
create index organisation_spelling_by_text on organisation_spelling using gin (searchable(written) gin_trgm_ops);
