-- What organisers edit: an event as a document that may be incomplete, beside what is live. An event that was never
-- published is such a row alone, known by its slug.
create table draft (
    slug            text primary key,
    document        jsonb       not null,
    version         bigint      not null,                 -- raised by every edit
    base_release    integer,                              -- the release that it began with; null: none
    unpublished     integer     not null,                 -- in how many things it differs from what is live
    changed_at      timestamptz not null,
    changed_by_kind text        not null,
    changed_by_id   bigint
);

-- What each edit has changed, so that whoever saves on top of it can be told.
create table draft_edit (
    slug            text        not null references draft on delete cascade,
    version         bigint      not null,                 -- that it led to
    changes         jsonb       not null,
    changed_at      timestamptz not null,
    changed_by_kind text        not null,
    changed_by_id   bigint,
    primary key (slug, version)
);
