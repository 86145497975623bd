-- What happens to an account belongs to no event.
alter table history_entry
    alter column event_id drop not null,
    add column account_id bigint references staff_account;

create index history_entry_account on history_entry (account_id, valid_from) where account_id is not null;
