-- Who works on events in the browser. Who is removed stays as a name, since the history names accounts.
create table staff_account (
    id            bigint      generated always as identity primary key,
    name          text        not null,
    email         text        not null,
    email_key     text        not null,                -- what makes two addresses the same
    password_hash text,                                -- argon2id in PHC format; null: none was chosen yet
    language      text        not null,
    created_at    timestamptz not null,
    removed_at    timestamptz
);

create unique index staff_account_email on staff_account (email_key) where removed_at is null;

-- What an account is: everywhere (neither slug nor series), in one event, or in all events of a series. An event is named
-- by its slug, since it may be a draft still.
create table role_grant (
    id         bigint      generated always as identity primary key,
    account_id bigint      not null references staff_account on delete cascade,
    role       text        not null,
    slug       text,
    series     text,
    granted_at timestamptz not null,
    unique nulls not distinct (account_id, slug, series),
    check (role = 'ADMINISTRATOR' and slug is null and series is null
        or role <> 'ADMINISTRATOR' and num_nonnulls(slug, series) = 1)
);

create index role_grant_slug on role_grant (slug);

-- A browser that is signed in. Only the SHA-256 of what its cookie says is kept.
create table staff_session (
    id           bigint      generated always as identity primary key,
    hash         bytea       not null unique,
    account_id   bigint      not null references staff_account on delete cascade,
    device       text,                                 -- as the browser names itself
    created_at   timestamptz not null,
    seen_at      timestamptz not null,                 -- to a minute
    confirmed_at timestamptz not null                  -- when the password was last asked for
);

create index staff_session_account on staff_session (account_id);

-- Links that are good for one time: the first administrator's, and those in mails to accounts.
create table staff_link (
    hash       bytea       primary key,
    purpose    text        not null,
    account_id bigint      references staff_account on delete cascade,  -- null: there is no account yet
    created_at timestamptz not null,
    expires_at timestamptz not null
);
