-- What calendars showed of a session until a revision of its event, so that whoever was told of it then is told from what
-- to what it has changed since.
create sequence calendar_edition_seq increment by 50;
create table calendar_edition (
    id            bigint primary key,
    event_id      bigint not null references event on delete cascade,
    session_id    bigint references session on delete cascade,    -- null: the event as a whole
    last_revision integer not null,                               -- of the event, at which it was still so
    language      text not null,                                  -- BCP 47 tag of the text that is always there
    texts         jsonb not null,                                 -- title, room, venue: by BCP 47 tag
    join_url      text,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    withdrawn     boolean not null
);
create index calendar_edition_event on calendar_edition (event_id, last_revision);

alter table registration_token
    add column told integer;                                      -- revision of the event that the mail told; null: none
