-- Two records that may be one organisation, for somebody to decide, and what was decided.
create table organisation_pair (
    id              bigint generated always as identity primary key,
    low_id          bigint      not null references organisation,
    high_id         bigint      not null references organisation,
    evidence        text        not null default '',     -- what speaks for and against it, separated by commas
    weight          integer     not null default 0,      -- how much speaks for it
    found_at        timestamptz not null,
    verdict         text,                                -- null: nobody has decided
    decided_at      timestamptz,
    decided_by_kind text,
    decided_by_id   bigint,
    check (low_id < high_id),
    unique (low_id, high_id)
);

create index organisation_pair_by_other on organisation_pair (high_id);
create index organisation_pair_open on organisation_pair (weight desc, id) where verdict is null or verdict = 'UNSURE';

-- Which records have been compared with all others, and when.
alter table organisation add column compared_at timestamptz;
create index organisation_uncompared on organisation (id) where compared_at is null;
