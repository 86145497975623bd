-- What administrators have set for the whole installation. Each time that somebody saves is a row, the last of which
-- counts: so whoever saves on top of somebody else can be told, and nodes see by the number that there is something new.
create table installation_settings (
    version         bigint      primary key,
    document        jsonb       not null,
    changed_at      timestamptz not null,
    changed_by_kind text        not null,
    changed_by_id   bigint
);
