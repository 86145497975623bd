-- What was true from when to when: a registration's state (session_id is null) and the state of its place in a session.
create sequence history_entry_seq increment by 50;

create table history_entry (
    id              bigint      primary key,
    event_id        bigint      not null references event,
    registration_id bigint      not null references registration,
    session_id      bigint      references session,
    state           text        not null,
    reason          text        not null,
    valid_from      timestamptz not null,
    valid_until     timestamptz,
    check (valid_until >= valid_from)
);

create index history_entry_open on history_entry (registration_id) where valid_until is null;
create index history_entry_as_of on history_entry (event_id, valid_from);
