-- Whose account it is about.
alter table history_entry add column account_id bigint references staff_account;

create index history_entry_account on history_entry (account_id, valid_from, id) where account_id is not null;
