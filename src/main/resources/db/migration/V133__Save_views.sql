-- Lists of registrations that organisers come back to: how such a list is narrowed, sorted and shown, under a name.
create table saved_view (
    id         bigint generated always as identity primary key,
    event_id   bigint      not null references event on delete cascade,
    account_id bigint      not null references staff_account on delete cascade,
    name       text        not null,
    query      text        not null,                       -- as in the address of the list; empty: all as usual
    shared     boolean     not null,                       -- with all who see the registrations of the event
    saved_at   timestamptz not null,
    unique (event_id, account_id, name)
);
