-- Every spelling that leads to an organisation, as it was first written. Its key is made by other rules than that of
-- organisation_alias, which stays for the last version, in case it is still running.
create table organisation_spelling (
    key             text   not null,
    country         text   not null default '',        -- in which it leads there; empty: wherever none else is known
    written         text   not null,
    organisation_id bigint not null references organisation,
    primary key (key, country)
);

create index organisation_spelling_by_organisation on organisation_spelling (organisation_id);

-- Two records that turned out to be one organisation. The one stays as a row, so that it can be taken back.
create table organisation_merge (
    id             bigint generated always as identity primary key,
    kept_id        bigint      not null references organisation,
    merged_id      bigint      not null references organisation,
    merged_at      timestamptz not null,
    merged_by_kind text        not null,
    merged_by_id   bigint,
    undone_at      timestamptz,                         -- null: it holds
    undone_by_kind text,
    undone_by_id   bigint,
    check (kept_id <> merged_id)
);

create unique index organisation_merge_now on organisation_merge (merged_id) where undone_at is null;
create index organisation_merge_by_kept on organisation_merge (kept_id);

-- To which organisation a registration pointed until when. The first such time began when it was made, each next one
-- when the last ended; to which it points now stands in the registration.
create table organisation_past (
    id              bigint generated always as identity primary key,
    registration_id bigint      not null references registration on delete cascade,
    organisation_id bigint      not null references organisation,
    until           timestamptz not null,
    merge_id        bigint references organisation_merge -- by which it came to an end; null: the details were corrected
);

create index organisation_past_by_registration on organisation_past (registration_id, until, id);
create index organisation_past_by_merge on organisation_past (merge_id) where merge_id is not null;

-- The same of spellings.
create table organisation_spelling_past (
    id              bigint generated always as identity primary key,
    key             text        not null,
    country         text        not null,
    organisation_id bigint      not null references organisation,
    until           timestamptz not null,
    merge_id        bigint references organisation_merge
);

create index organisation_spelling_past_by_merge on organisation_spelling_past (merge_id) where merge_id is not null;

-- What either version learns while both are running, the other knows, too: most names read the same by both rules.
create function know_spelling_of_alias() returns trigger language plpgsql as $$
begin
    insert into organisation_spelling (key, written, organisation_id)
        values (new.key, new.key, new.organisation_id) on conflict do nothing;
    return null;
end $$;

create function know_alias_of_spelling() returns trigger language plpgsql as $$
begin
    insert into organisation_alias (key, organisation_id)
        values (new.key, new.organisation_id) on conflict do nothing;
    return null;
end $$;

create trigger alias_is_spelling after insert on organisation_alias
    for each row execute function know_spelling_of_alias();
create trigger spelling_is_alias after insert on organisation_spelling
    for each row execute function know_alias_of_spelling();
