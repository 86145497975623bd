-- Most entries are of states; whoever asks for anything else that was done need not read those.
create index history_entry_by_what on history_entry (what, valid_from, id) where state is null;
