-- Nearly all entries are about registrations; whoever looks for others need not read those.
create index history_entry_besides_registrations on history_entry (valid_from, id) where registration_id is null;
