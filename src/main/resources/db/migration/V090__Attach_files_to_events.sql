-- Pictures and documents of events, also of drafts. What stands where is said by the event's document.
create table attachment (
    id          bigint      generated always as identity primary key,
    event_slug  text        not null,
    name        text        not null,
    alt         text,                                  -- what a picture shows; null: a document
    public_from timestamptz,                           -- null: for organisers only
    added_at    timestamptz not null
);

create index attachment_of_event on attachment (event_slug, id);

-- The document, or the picture in each of its sizes.
create table attachment_file (
    attachment_id bigint  not null references attachment on delete cascade,
    checksum      text    not null references stored_file,
    media_type    text    not null,
    size          bigint  not null,
    width         integer,
    height        integer,
    primary key (attachment_id, checksum)
);

create index attachment_file_by_checksum on attachment_file (checksum);
