create sequence speaker_seq increment by 50;

create table speaker (
    id                bigint  primary key,
    event_id          bigint  not null references event on delete cascade,
    code              text    not null,
    sort_order        integer not null,
    title             text,
    name              text    not null,
    organisation      text,
    organisation_type text,
    country           char(2),
    position          text,
    biography         text,                            -- Markdown
    unique (event_id, code)
);

create sequence session_seq increment by 50;

create table session (
    id          bigint      primary key,
    event_id    bigint      not null references event on delete cascade,
    code        text        not null,
    sort_order  integer     not null,
    type        text        not null,
    title       text        not null,
    description text,                                  -- Markdown
    track       text,
    room        text,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    registrable boolean     not null,
    join_url    text,                                  -- for registered people only
    revision    integer     not null default 0,        -- part of the SEQUENCE of calendar entries
    unique (event_id, code),
    check (ends_at > starts_at)
);

create sequence appearance_seq increment by 50;

create table appearance (
    id         bigint  primary key,
    session_id bigint  not null references session on delete cascade,
    speaker_id bigint  not null references speaker on delete cascade,
    role       text    not null,
    sort_order integer not null,
    unique (session_id, speaker_id, role)
);

create index appearance_by_speaker on appearance (speaker_id);
