-- What was before and after is searched for parts of words. States are in hardly any of them and in most rows.
create extension if not exists pg_trgm;

create index history_entry_by_text on history_entry
    using gin ((coalesce(before::text, '') || ' ' || coalesce(after::text, '')) gin_trgm_ops) where state is null;
create index history_entry_of_speaker on history_entry (speaker_id, valid_from, id) where speaker_id is not null;
