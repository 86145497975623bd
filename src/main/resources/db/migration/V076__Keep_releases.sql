-- What an event was each time that it changed as a whole: the document that was live from then on.
create table release (
    event_id          bigint      not null references event on delete cascade,
    number            integer     not null,               -- from 1, within the event
    document          jsonb       not null,
    changes           jsonb       not null,                -- from what was live before
    told              jsonb       not null,                -- on which occasions people were written to
    note              text,                                -- why, for everybody; null: nothing was said
    published_at      timestamptz not null,
    published_by_kind text        not null,
    published_by_id   bigint,
    primary key (event_id, number)
);
