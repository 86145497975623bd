-- Figures that were handed out, with the words and the query behind each number. What went into print stays as it was.
create table press_statement (
    id        bigint      generated always as identity primary key,
    event_id  bigint      not null references event,
    number    integer     not null,                   -- from 1, within the event
    as_of     timestamptz not null,
    known     text        not null check (known in ('THEN', 'NOW')),
    above     integer     not null,                   -- sessions are counted that have more confirmed places than this
    content   jsonb       not null,
    frozen_at timestamptz not null,
    unique (event_id, number)
);

create function keep_press_statement() returns trigger language plpgsql as $$
begin
    raise exception 'press statements are only added to' using errcode = 'insufficient_privilege';
end $$;

create trigger press_statement_is_kept before update or delete on press_statement
    for each row execute function keep_press_statement();
create trigger press_statement_is_kept_whole before truncate on press_statement
    for each statement execute function keep_press_statement();

-- Those that everybody may read; whether one is can change.
create table press_statement_publication (
    statement_id bigint      primary key references press_statement,
    published_at timestamptz not null
);
